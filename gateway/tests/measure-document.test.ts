import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { type Measure, measureDocument } from '../src/admission/measure-document.ts';

it('counts fragments where they are spread', () => {
  const document = parse('{ a: x { ...F } b: x { ...F ...F } } fragment F on X { y z: y }');
  expect(measureDocument(document)).toEqual({
    depth: 2,
    nesting: 3,
    aliases: 5,
    directives: 0,
    rootFields: 2,
    expandedSelections: 11,
  });
});

it.each<[string, Partial<Measure>]>([
  ['{ ... { a } }', { depth: 1, nesting: 2, rootFields: 1, expandedSelections: 2, aliases: 0 }],
  ['{ ...Missing }', { depth: 0, nesting: 1, rootFields: 0, expandedSelections: 1 }],
  ['{ x } fragment F on X { a { b { c } } }', { depth: 3, nesting: 3 }],
  ['{ x } type X { a: Int }', { depth: 1, nesting: 1 }],
  ['{ a(x: 1) }', { nesting: 1 }],
  ['{ a(x: []) }', { nesting: 1 }],
  ['{ a(x: [[1]]) }', { nesting: 3 }],
  ['{ a(x: { b: { c: 1 } }) }', { nesting: 3 }],
  ['{ a(x: [1, [2, { b: 3 }]]) }', { nesting: 4 }],
  ['{ a(x: [[1]], y: [1]) }', { nesting: 3 }],
  ['{ a(x: 1) { b { c } } }', { nesting: 3 }],
  ['query($v: [[Int]] = [[1]]) { a }', { nesting: 3 }],
  ['query($v: I = { b: 1 }, $w: Int) { a }', { nesting: 2 }],
  ['query($v: Int = 1) { a { b { c } } }', { nesting: 3 }],
  ['{ a } query Q { a { b } }', { depth: 2, rootFields: 1 }],
])('measures %s', (source, measure) => {
  expect(measureDocument(parse(source))).toMatchObject(measure);
});

it('counts a fragment that spreads itself as endless', () => {
  const document = parse('{ ...A } fragment A on X { x { ...B } } fragment B on X { y { ...A } }');
  expect(measureDocument(document).depth).toBeGreaterThan(100_000);
});

it('stops at a million, in the time of reading', () => {
  const fragments = Array.from(
    { length: 500 },
    (_, index) => `fragment F${index} on X { ...F${index + 1} ...F${index + 1} }`,
  );
  const document = parse(`{ ...F0 } ${fragments.join(' ')} fragment F500 on X { x }`);
  const started = performance.now();
  expect(measureDocument(document).expandedSelections).toBeGreaterThanOrEqual(1_000_000);
  // Written out it would never end.
  expect(performance.now() - started).toBeLessThan(1_000);
});
