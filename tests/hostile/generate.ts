import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { drawOperation, drawStyle, type Random } from '../prove/support/draw-operations.ts';
import { type Attack, inEachTransport, post } from './attack.ts';
import { hostileOperations } from './operations.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/public.graphql', import.meta.url), 'utf8'));
const pieces = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '@skip(if: true)',
  '$v',
  '__proto__',
  'constructor',
  '"',
  '"""',
  '\\u0000',
  '#',
  '[[[[',
  '9e999',
  '-1',
  '\ufeff',
  'id',
  '__typename',
  'fragment F0 on Query { ...F0 }',
  '@include(if: $v)',
  ' on ',
  'null',
];

/** Makes an attack by chance: an operation drawn from the schema, or one made by hand, cut, doubled and sprinkled. */
export async function generateAttack(random: Random): Promise<Attack> {
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const base = random() < 0.5 ? drawOperation(schema, drawStyle(random), random) : pick(hostileOperations).query;
  let query = base.slice(0, 20_000);
  for (let changes = Math.floor(random() * 4); changes > 0; changes--) query = change(query, random, pick(pieces));
  if (random() < 0.1)
    return post('a generated body', 'refused', JSON.stringify({ query }).slice(0, Math.floor(random() * query.length)));
  const variables = random() < 0.5 ? { v: random() < 0.5, v1: true, v2: false } : undefined;
  return pick(await inEachTransport({ name: `generated: ${query}`, query, ends: 'answered', variables }));
}

function change(text: string, random: Random, piece: string): string {
  const [from, to] = [random(), random()].map((share) => Math.floor(share * text.length)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const kind = random();
  if (kind < 0.3) return text.slice(0, from) + text.slice(Math.min(to, from + 30));
  if (kind < 0.5) return text.slice(0, to) + text.slice(from, Math.min(to, from + 2_000)) + text.slice(to);
  return text.slice(0, from) + piece + text.slice(from);
}
