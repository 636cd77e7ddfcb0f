import { listRecordedTypes } from '@tresse/kit';
import { buildASTSchema, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createAssociationSubgraph, readContract } from '../src/index.ts';
import { asksScopeOfPeople } from '../src/sdl/index.ts';
import { voisins } from './make.ts';

const schema = buildASTSchema(parse(readContract()), { assumeValidSDL: true });
const types = Object.values(schema.getTypeMap()).filter(isObjectType);
const audited = listRecordedTypes(createAssociationSubgraph(voisins).people ?? {});

test('every type that asks a scope of people is audited, itself or as a page of one that is', () => {
  const asking = types.filter(({ astNode }) => asksScopeOfPeople(astNode?.directives ?? [])).map(({ name }) => name);
  expect(asking).toContain('Person');
  // Both are audited as mutations: what an erasure answers tells of nobody any more, a receipt of no more than was sent.
  expect(asking.filter((name) => !audited.includes(name))).toEqual(['AnswerReceipt', 'PersonErased']);
});

test('every field of another type that asks a scope of people gives an object, which tells for itself', () => {
  const others = types.filter(({ name }) => !audited.includes(name)).flatMap((type) => Object.values(type.getFields()));
  const asking = others.filter(({ astNode }) => asksScopeOfPeople(astNode?.directives ?? []));
  expect(asking.map(({ name }) => name)).toContain('people');
  expect(asking.filter(({ type }) => isLeafType(getNamedType(type))).map(({ name }) => name)).toEqual([]);
});
