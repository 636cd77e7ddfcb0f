import { type CodedElement, codedElements } from '../dictionaries/index.ts';
import { dates, numbers, texts } from './leaves.ts';
import { sequences } from './sequences.ts';

/** A child in the sequence of its parent: how often it may stand there; `most` is Infinity where nothing limits it. */
export interface ChildRule {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** What an element of LHÉO holds; of a text the number of characters, of a number its value is limited. */
export type ElementRule =
  | { readonly kind: 'sequence'; readonly children: readonly ChildRule[]; readonly names: ReadonlySet<string> }
  | { readonly kind: 'text' | 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'code'; readonly element: CodedElement }
  | { readonly kind: 'date' }
  | { readonly kind: 'extras' };

const anyNumber: ChildRule = { name: 'extras', least: 0, most: Number.POSITIVE_INFINITY };

const signs: Readonly<Record<string, readonly [number, number]>> = {
  '': [1, 1],
  '?': [0, 1],
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
};

/** What each element of LHÉO 2.3 holds, by name. */
export const grammar: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ...Object.entries(sequences).map(([name, children]) => [name, readSequence(name, children)] as const),
  ...listLimited('text', texts),
  ...listLimited('number', numbers),
  ...dates.split(' ').map((name) => [name, { kind: 'date' }] as const),
  ...(Object.keys(codedElements) as CodedElement[]).map((element) => [element, { kind: 'code', element }] as const),
  ['extras', { kind: 'extras' }],
  ['extra', { kind: 'extras' }],
]);

const names = new Map([...grammar.keys()].map((name) => [name, name]));

/** Gives the name of an element in the one string that the grammar has of it: a parser makes a new one each time. */
export const internName = (name: string): string => names.get(name) ?? name;

function readSequence(name: string, written: string): ElementRule {
  const told = written.trim().split(/\s+/).map(readChild);
  const children = name === 'periode-inscription' ? told : [...told, anyNumber];
  return { kind: 'sequence', children, names: new Set(children.map((child) => child.name)) };
}

function readChild(written: string): ChildRule {
  const [, name = '', sign = ''] = /^([\w-]+)(.*)$/.exec(written) ?? [];
  const [least = 1, most = 1] = signs[sign] ?? sign.slice(1, -1).split(',').map(Number);
  return { name, least, most };
}

function listLimited(kind: 'text' | 'number', limits: typeof texts): [string, ElementRule][] {
  return limits.flatMap(([least, most, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name): [string, ElementRule] => [name, { kind, least, most }]),
  );
}
