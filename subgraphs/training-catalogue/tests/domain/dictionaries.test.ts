import { expect, it } from 'vitest';
import { type CodedElement, dictionaries, parseCode } from '../../src/domain/dictionaries.ts';

const codes: readonly (readonly [CodedElement, string, unknown])[] = [
  ['certifiante', '0', false],
  ['certifiante', '1', true],
  ['niveau-entree-obligatoire', '0', false],
  ['niveau-entree-obligatoire', '1', true],
  ['modalites-enseignement', '0', 'IN_PERSON'],
  ['modalites-enseignement', '1', 'BLENDED'],
  ['modalites-enseignement', '2', 'REMOTE'],
  ['modalites-entrees-sorties', '0', 'FIXED_DATES'],
  ['modalites-entrees-sorties', '1', 'PERMANENT'],
  ['etat-recrutement', '1', 'OPEN'],
  ['etat-recrutement', '2', 'CLOSED'],
  ['etat-recrutement', '3', 'SUSPENDED'],
];

it.each(codes)('reads %s %s as %s', (element, code, value) => {
  expect(parseCode(element, code)).toEqual({ ok: true, value });
});

it('has no code beside these', () => {
  const known = Object.entries(dictionaries).flatMap(([element, dictionary]) =>
    Object.entries(dictionary).map(([code, value]) => [element, code, value]),
  );
  expect(known).toEqual(codes);
});

it('reads nothing as not told', () => {
  expect(parseCode('etat-recrutement', '')).toEqual({ ok: true, value: null });
});

it.each(['4', '0', 'ouvert', 'toString'])('refuses the code « %s » that etat-recrutement does not hold', (code) => {
  expect(parseCode('etat-recrutement', code)).toEqual({
    ok: false,
    problem: {
      reason: `Code « ${code} » is not in the dictionary of etat-recrutement`,
      mend: 'Give one of 1, 2, 3',
    },
  });
});
