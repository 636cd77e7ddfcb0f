import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { compileCost } from '../src/admission/measure-cost.ts';
import { readCosts } from '../src/supergraph/read-costs.ts';

const sdl = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    one: Thing
    five: [Thing!] @listSize(assumedSize: 5)
    unsized: [Thing]
    some(first: Int! = 10, last: Int): [Thing]
      @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    exact(first: Int, last: Int): [Thing] @listSize(slicingArguments: ["first", "last"], assumedSize: 40)
    mixed(first: Int = 5, last: Int): [Thing] @listSize(slicingArguments: ["first", "last"])
    nulled(first: Int = null): [Thing] @listSize(slicingArguments: ["first"])
    odd: [Thing] @listSize(slicingArguments: ["nothing"], assumedSize: 3, requireOneSlicingArgument: false)
    filtered(filter: Filter): [Thing] @listSize(slicingArguments: ["filter.first"])
    found(filter: Filter, filters: [Filter!], text: Text, tags: [Text!] @cost(weight: 2), more: Filter @cost(weight: 9)): Int
    page(first: Int = 20): Page @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
    costly(search: String @cost(weight: 7)): Int @cost(weight: 30)
    either: Either
  }
  type Mutation { make: Thing }
  type Page { edges: [Edge!] total: Int }
  type Edge { node: Thing }
  type Thing { name: String thing: Thing heavy: Heavy five: [Thing!] @listSize(assumedSize: 5) }
  input Filter { first: Int = 25 text: Text kind: String @cost(weight: 4) within: Filter }
  scalar Text @cost(weight: 3)
  type Heavy @cost(weight: 4) { name: String }
  union Either = Thing | Heavy
`;
const document = parse(sdl);
const source = { schema: buildSchema(sdl), costs: readCosts(document) };

function measure(query: string, variables: Record<string, unknown> = {}) {
  const parsed = parse(query);
  const operation = getOperationAST(parsed);
  if (!operation) throw new Error('The test has no operation.');
  return compileCost(source, parsed, operation)(variables);
}

it.each<[string, string, number]>([
  ['an object 1, its scalars nothing', '{ one { name } }', 1],
  ['objects within objects the sum', '{ one { thing { name } heavy { name } } }', 6],
  ['a list as many times as it is assumed to be long', '{ five { thing { name } } }', 10],
  ['a list in a list their product', '{ five { five { name } } }', 30],
  ['a list that declares nothing a hundred times', '{ unsized { name } }', 100],
  ['a list as long as its argument says', '{ some(first: 3) { name } }', 3],
  ['a list as long as the larger one of its arguments', '{ some(first: 3, last: 8) { name } }', 8],
  ['a list as long as the default of its argument', '{ some { name } }', 10],
  [
    'the edges of a page as many times as it is long, and the page once',
    '{ page(first: 4) { edges { node { name } } } }',
    9,
  ],
  ['a page without its edges 1', '{ page(first: 90) { total } }', 1],
  ['a field and an argument as they are weighed', '{ costly(search: "x") }', 37],
  ['a fragment wherever it is spread', '{ one { ...F } two: one { ...F } } fragment F on Thing { thing { name } }', 4],
  [
    'the edges of a page within a fragment',
    '{ page(first: 4) { ...P } } fragment P on Page { edges { node { name } } }',
    9,
  ],
  ['the members of a union together', '{ either { ... on Thing { thing { name } } ... on Heavy { name } } }', 2],
  ['an input object 1 and what is in it', '{ found(filter: { first: 1, kind: "x", within: { text: "x" } }) }', 9],
  ['an input object as its argument is weighed', '{ found(more: { first: 1 }) }', 9],
  ['each item of a list that is given', '{ found(filters: [{ kind: "x" }, { first: 1 }], tags: ["x", "y"]) }', 10],
  ['an item for a list of it', '{ found(filters: { kind: "x" }) }', 5],
  ['a scalar as it is weighed, and null nothing', '{ found(text: "x", more: null, tags: null) }', 3],
  ['a list as long as an argument says within another one', '{ filtered(filter: { first: 6 }) { name } }', 7],
  ['nothing for what every type has', '{ one { __typename } either { __typename } __typename }', 2],
  ['what stands in a fragment without a type', '{ ... { one { ... { thing { name } } } } }', 2],
  ['a list as long as it is assumed to be, where its argument is unknown', '{ odd { name } }', 3],
  ['a list as long as it is assumed to be, where no argument says it', '{ exact(first: null) { name } }', 40],
  ['a mutation 10 more', 'mutation { make { name } }', 11],
])('counts %s', (_, query, cost) => {
  expect(measure(query).cost).toBe(cost);
});

it('reads sizes from variables and their defaults', () => {
  const query = 'query($n: Int = 6) { some(first: $n) { name } }';
  expect([measure(query), measure(query, { n: 2 })]).toEqual([
    { cost: 6, listItems: 6, unsized: null },
    { cost: 2, listItems: 2, unsized: null },
  ]);
});

it('tells the longest list that an argument asks for, and nothing negative', () => {
  expect(measure('{ some(first: 3) { name } page(first: 70) { total } five { name } }').listItems).toBe(70);
  expect(measure('{ some(first: -9) { name } }')).toEqual({ cost: 0, listItems: 0, unsized: null });
});

it('counts no further than what a bound can be', () => {
  expect(measure('query($n: Int) { some(first: $n) { five { name } } }', { n: 1e308 }).cost).toBe(1_000_000_000);
});

it('reads what input objects hold from variables', () => {
  const query = 'query($f: Filter, $k: String) { found(filter: $f, more: { kind: $k }) }';
  const costs = [{}, { f: { kind: 'x', text: 'x' } }, { k: 'x' }].map((variables) => measure(query, variables).cost);
  expect(costs).toEqual([9, 17, 13]);
});

it('weighs no deeper than variables may be', () => {
  const nest = (levels: number) => {
    let value = {};
    for (let level = 1; level < levels; level++) value = { within: value };
    return value;
  };
  const query = 'query($f: Filter) { found(filter: $f) }';
  const costs = [20, 21, 22, 100_000].map((levels) => measure(query, { f: nest(levels) }).cost);
  expect(costs).toEqual([20, 21, 21, 21]);
});

it.each<[string, Record<string, unknown>, string | null]>([
  ['{ exact(first: 1) { name } }', {}, null],
  ['{ exact { name } }', {}, 'Query.exact'],
  ['{ exact(first: 1, last: 1) { name } }', {}, 'Query.exact'],
  ['{ exact(first: 1, last: null) { name } }', {}, null],
  ['query($n: Int) { exact(first: 1, last: $n) { name } }', {}, null],
  ['query($n: Int) { exact(first: 1, last: $n) { name } }', { n: 1 }, 'Query.exact'],
  ['query($n: Int) { exact(last: $n) { name } }', {}, 'Query.exact'],
  ['query($n: Int = 5) { exact(last: $n) { name } }', {}, null],
  ['{ page { total } }', {}, null],
  ['{ mixed { name } }', {}, null],
  ['{ mixed(first: 1, last: 1) { name } }', {}, 'Query.mixed'],
  ['{ nulled { name } }', {}, 'Query.nulled'],
  ['{ some(first: 1, last: 1) { name } }', {}, null],
  ['{ five { name } unsized { name } }', {}, null],
  ['{ filtered(filter: {}) { name } }', {}, 'Query.filtered'],
])('tells which list is not sized by exactly one argument in %s with %j', (query, variables, unsized) => {
  expect(measure(query, variables).unsized).toBe(unsized);
});
