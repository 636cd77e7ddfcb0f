import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { measureDocument } from '../src/admission/measure-document.ts';

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
