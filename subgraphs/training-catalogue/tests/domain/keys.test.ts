import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKeyring, type Identity, keySiblings, readIdentity } from '../../src/domain/keys.ts';

const listKeys = (siblings: readonly Identity[]) => keySiblings(siblings).map(({ key }) => key);

const identity = (key: string | null, ...content: string[]) => ({ key, content: () => content });

it('takes the uri before the number, and knows when there is neither', () => {
  const element = { name: 'session', line: 1, text: '', children: [] };
  const keys = [{ uri: 'urn:s:1', numero: '1' }, { numero: ' 1 ' }, { numero: '' }, {}].map(
    (attributes: Record<string, string>) => readIdentity({ ...element, attributes }, () => []).key,
  );
  expect(keys).toEqual(['uri:urn:s:1', 'numero:1', null, null]);
});

it('keeps a key that does not repeat as it is', () => {
  expect(listKeys([identity('numero:1', 'a'), identity('numero:2', 'a')])).toEqual(['numero:1', 'numero:2']);
});

it('completes keys that repeat, and missing ones, by content; equal ones by their order', () => {
  const keys = listKeys([
    identity('numero:1', 'a'),
    identity('numero:1', 'b'),
    identity('numero:1', 'b'),
    identity(null, 'a'),
  ]);
  expect(new Set(keys).size).toBe(4);
  expect(keys[2]).toBe(`${keys[1]}#2`);
});

it('ranks those that only their order tells apart', () => {
  const same = identity('numero:1', 'a');
  expect(keySiblings([same, identity('numero:1', 'b'), same]).map(({ rank }) => rank)).toEqual([0, 0, 1]);
  const giveKey = createKeyring();
  const met = [same, identity('numero:2', 'a'), identity('numero:1', 'b'), identity(null, 'a'), identity(null, 'b')];
  expect(met.map((each) => giveKey(each).rank)).toEqual([0, 0, 1, 0, 0]);
});

it('gives the first formation of a number its plain key, later ones another', () => {
  const giveKey = createKeyring();
  const keys = ['a', 'b', 'b'].map((content) => giveKey(identity('numero:1', content)).key);
  expect(keys[0]).toBe('numero:1');
  expect(new Set(keys).size).toBe(3);
});

const siblings = fc.array(fc.tuple(fc.constantFrom('numero:1', 'numero:2', null), fc.constantFrom('a', 'b', 'c')), {
  maxLength: 8,
});

const toIdentities = (some: readonly (readonly [string | null, string])[]) =>
  some.map(([key, content]) => identity(key, content));

it('gives every sibling its own key', () => {
  fc.assert(
    fc.property(siblings, (some) => {
      expect(new Set(listKeys(toIdentities(some))).size).toBe(some.length);
    }),
  );
});

it('gives the same keys to the same siblings in another order', () => {
  fc.assert(
    fc.property(siblings, (some) => {
      expect(listKeys(toIdentities(some.toReversed())).toSorted()).toEqual(listKeys(toIdentities(some)).toSorted());
      const distinct = [...new Map(some.map((each) => [JSON.stringify(each), each])).values()];
      const keyOf = new Map(distinct.map((each, index) => [each, listKeys(toIdentities(distinct))[index]]));
      const reversed = distinct.toReversed();
      expect(listKeys(toIdentities(reversed))).toEqual(reversed.map((each) => keyOf.get(each)));
    }),
  );
});
