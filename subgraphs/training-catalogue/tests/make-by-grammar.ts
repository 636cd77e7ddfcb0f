import fc from 'fast-check';
import { codedElements } from '../src/domain/dictionaries/coded-elements.ts';
import { dictionaries } from '../src/domain/dictionaries/index.ts';
import { type ElementRule, grammar } from '../src/domain/grammar/index.ts';

const siret = '00090001900019';
const pieces = [
  'Lire',
  'écrire',
  '&amp;',
  '&lt;p&gt;cœur&lt;/p&gt;',
  '&amp;eacute;',
  '  ',
  '\n',
  'A < B'.replace('<', '&lt;'),
];
const persons = ['Mme Exemplaire', '06 39 98 00 01', 'camille@ailleurs.example', '1 84 12 33 063 123 45'];

const sentence = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.constantFrom(...pieces, ...persons), { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(['-'], ['Non renseigné'], ['']) },
);
const text = sentence.map((words) => words.join(' '));

/** Values of a form of their own; what decides whether a record is taken is always right. */
const special: Readonly<Record<string, fc.Arbitrary<string>>> = {
  SIRET: fc.constant(siret),
  'code-INSEE-commune': fc.constantFrom('33063', '86194', '13201'),
  codepostal: fc.constantFrom('33000', '86000'),
  ville: fc.constantFrom('Bordeaux', 'POITIERS CEDEX'),
  numtel: fc.constantFrom('05 36 49 00 01', '06 39 98 00 02', '+33 5 36 49 00 03'),
  courriel: fc.constantFrom('contact@sillage.example', 'camille.exemplaire@sillage.example'),
  'code-FORMACODE': fc.constantFrom('15235', '15054'),
  'code-ROME': fc.constantFrom('K1304', 'D1401', 'X'),
  'code-RNCP': fc.constantFrom('RNCP34567', '34567', '12'),
  'prix-total-TTC': fc.constantFrom('12,50', '0', '1 250', 'gratuit'),
  debut: fc.constantFrom('20260914', '20260900', '20260000', '00000000'),
  fin: fc.constantFrom('20271218', '20271200', '20280000', '00000000'),
};

const attributes = fc
  .record({
    numero: fc.option(fc.constantFrom('1', '2', 'A-1', ' 3 '), { nil: undefined }),
    uri: fc.option(fc.constantFrom('urn:x:1', 'urn:x:2'), { nil: undefined, freq: 8 }),
    info: fc.option(fc.constantFrom('duree-hebdo', 'nom', 'dispositif', 'session-perimee'), { nil: undefined }),
    ref: fc.option(fc.constantFrom('V14', 'v11'), { nil: undefined }),
    datemaj: fc.option(fc.constantFrom('20260105', '00000000', '20260100'), { nil: undefined, freq: 4 }),
    foreign: fc.option(fc.constant('x'), { nil: undefined, freq: 8 }),
  })
  .map((some) => Object.entries(some).map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`)));

/** Makes an element of LHÉO with all that the grammar lets it hold, sometimes unknown codes and elements. */
export function makeElement(name: string, depth = 0): fc.Arbitrary<string> {
  const rule = grammar.get(name);
  const content = special[name] ?? (rule ? makeContent(name, rule, depth) : fc.constant('x'));
  return fc.tuple(attributes, content).map(([some, inside]) => `<${name}${some.join('')}>${inside}</${name}>`);
}

function makeContent(name: string, rule: ElementRule, depth: number): fc.Arbitrary<string> {
  switch (rule.kind) {
    case 'text':
      return text;
    case 'number':
      return fc.integer({ min: rule.least, max: rule.most }).map(String);
    case 'date':
      return fc.constant('20260914');
    case 'code':
      return makeCode(name as keyof typeof codedElements);
    case 'extras':
      return depth > 4
        ? text
        : fc.oneof(
            text,
            fc.tuple(makeElement('extra', depth + 3), makeElement('extras', depth + 3)).map((both) => both.join('')),
          );
    case 'sequence':
      return makeChildren(rule.children, depth);
  }
}

/** Codes that decide whether one can enter are right; others are sometimes not in their dictionary. */
function makeCode(name: keyof typeof codedElements): fc.Arbitrary<string> {
  const codes = Object.keys(dictionaries[codedElements[name]]);
  const isDecisive = ['modalites-enseignement', 'modalites-entrees-sorties', 'etat-recrutement'].includes(name);
  return fc.constantFrom(...codes, ...(isDecisive ? [] : ['99']));
}

function makeChildren(children: Extract<ElementRule, { kind: 'sequence' }>['children'], depth: number) {
  const each = children.map(({ name, least, most }) => {
    const isHeavy = name === 'extras' || most === Number.POSITIVE_INFINITY;
    const maxLength = Math.min(most, Math.max(least, depth > 3 && isHeavy ? 0 : 2));
    return fc.array(
      fc.nat(0).chain(() => makeElement(name, depth + 1)),
      { minLength: least, maxLength, size: 'small' },
    );
  });
  return fc.tuple(...each).map((parts) => parts.flat().join(''));
}

/** Makes a LHÉO 2.3 file of some formations, which may repeat numbers. */
export const lheoFiles: fc.Arbitrary<string> = fc
  .array(makeElement('formation'), { minLength: 1, maxLength: 3 })
  .map((formations) => `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>${formations.join('\n')}</offres></lheo>`);
