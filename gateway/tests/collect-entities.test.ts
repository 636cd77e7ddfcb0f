import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { collectEntities } from '../src/execution/collect-entities.ts';
import type { EntityGroup } from '../src/execution/compile-plan.ts';
import type { DataObject } from '../src/execution/data.ts';

const schema = buildSchema(`type Query { things: [Thing] } union Thing = One | Two
  type One { id: ID link: Leaf } type Two { id: ID link: Leaf } type Leaf { code: ID! }`);

function createGroup(paths: EntityGroup['paths']): EntityGroup {
  const selections = ['__typename', 'code'].map((name) => ({ kind: 'Field' as const, name }));
  const requires = [{ kind: 'InlineFragment' as const, typeCondition: 'Leaf', selections }];
  return { alias: '_entities', variable: 'representations', paths, requires, typenames: [] };
}

const leaf = (code: string | null): DataObject => ({ __typename: 'Leaf', code });
const data: DataObject = {
  things: [
    { __typename: 'One', link: leaf('1') },
    { __typename: 'Two', link: leaf('2') },
    null,
    { __typename: 'One', link: leaf(null) },
    { __typename: 'One', link: leaf('1') },
  ],
};

it('collects only from objects of the type that the path names', () => {
  const group = createGroup([[{ Field: 'things' }, '@', { TypeCondition: ['Two'] }, { Field: 'link' }]]);
  expect(collectEntities(data, group, schema).representations).toEqual([{ __typename: 'Leaf', code: '2' }]);
});

it('asks once for what stands in several places, and not for what has no key', () => {
  const group = createGroup([[{ Field: 'things' }, '@', { TypeCondition: ['One', 'Two'] }, { Field: 'link' }]]);
  const { representations, targets } = collectEntities(data, group, schema);
  expect(representations.map(({ code }) => code)).toEqual(['1', '2']);
  expect(targets.map((places) => places.map(({ path }) => path))).toEqual([
    [
      ['things', 0, 'link'],
      ['things', 4, 'link'],
    ],
    [['things', 1, 'link']],
  ]);
});

it('collects nothing of a type that the representations are not about', () => {
  const group = createGroup([[{ Field: 'things' }, '@']]);
  expect(collectEntities(data, group, schema).representations).toEqual([]);
});

it('tells entities apart by the very values of their keys', () => {
  const codes = { leaves: [1, '1', 1].map((code) => ({ __typename: 'Leaf', code })) };
  const { representations } = collectEntities(codes, createGroup([[{ Field: 'leaves' }, '@']]), schema);
  expect(representations.map(({ code }) => code)).toEqual([1, '1']);
});
