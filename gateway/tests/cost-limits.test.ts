import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, it, vi } from 'vitest';
import { createCostCheck } from '../src/admission/cost-limits.ts';
import type { Gateway, OperationRequest } from '../src/gateway.ts';
import { limitCost } from '../src/limit-cost.ts';
import { readCosts } from '../src/supergraph/read-costs.ts';

const sdl = `
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query { some(first: Int, last: Int): [Thing] @listSize(slicingArguments: ["first", "last"]) }
  type Thing { name: String }
`;
const source = { schema: buildSchema(sdl), costs: readCosts(parse(sdl)) };
const bounds = { cost: 20, listItems: 5 };
const check = createCostCheck(source, (role) => (role === 'large' ? { cost: 1000, listItems: 1000 } : bounds));

function ask(query: string, variables = {}, role = 'small') {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The test has no operation.');
  return { document, operation, variables, caller: { role } };
}

it('admits what is within both bounds', () => {
  expect(check(ask('{ some(first: 5) { name } }'))).toBeNull();
  expect(check(ask(`{ ${'some(first: 5) { name } '.repeat(4)} }`))).toBeNull();
});

it('refuses a list that is too long before what is too costly', () => {
  expect(check(ask('{ some(first: 6) { name } }'))).toMatchObject({
    message: 'The operation has 6 items asked for in one list; at most 5 are accepted.',
    extensions: { code: 'BUDGET_EXCEEDED', budget: 'listItems', found: 6, bound: 5, http: { status: 400 } },
  });
  expect(check(ask(`{ ${'some(first: 5) { name } '.repeat(5)} }`))).toMatchObject({
    message: 'The operation has 25 cost, as the schema declares it; at most 20 are accepted.',
    extensions: { code: 'BUDGET_EXCEEDED', budget: 'cost', found: 25, bound: 20, http: { status: 400 } },
  });
});

it('refuses a list whose length is not said by exactly one argument', () => {
  expect(check(ask('{ some { name } }'))).toMatchObject({
    message: 'Exactly one argument says how many items of Query.some are asked for.',
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
});

it('measures each request by its variables and its caller, though the operation is kept', () => {
  const asked = ask('query($n: Int) { some(first: $n) { name } }');
  const refusals = [{ n: 5 }, { n: 6 }, { n: 4 }].map(
    (variables) => check({ ...asked, variables })?.extensions['found'],
  );
  expect(refusals).toEqual([undefined, 6, undefined]);
  expect(check({ ...asked, variables: { n: 900 }, caller: { role: 'large' } })).toBeNull();
});

it('compiles an operation that is kept once', () => {
  const compiling = vi.spyOn(source.schema, 'getRootType');
  const asked = ask('{ some(first: 5) { name } }');
  for (let count = 0; count < 3; count++) check(asked);
  expect(compiling).toHaveBeenCalledTimes(1);
  compiling.mockRestore();
});

it('stands before the gateway, which is asked only what is not refused', async () => {
  const gateway: Gateway = { answer: async () => ({ data: { some: [] } }) };
  const answer = async (query: string) => limitCost(gateway, check).answer(ask(query) as unknown as OperationRequest);
  expect(await answer('{ some(first: 1) { name } }')).toEqual({ data: { some: [] } });
  expect(await answer('{ some(first: 6) { name } }')).toMatchObject({
    errors: [{ extensions: { budget: 'listItems' } }],
  });
});
