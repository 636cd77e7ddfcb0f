import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { listConditionNames, readConditions, settleConditions } from '../src/planning/settle-conditions.ts';

function settle(text: string, variables: Record<string, unknown>): string {
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const values = readConditions(
    listConditionNames(operation as OperationDefinitionNode),
    operation as OperationDefinitionNode,
    variables,
  );
  return print(settleConditions(operation as OperationDefinitionNode, values).selectionSet).replaceAll(/\s+/g, ' ');
}

const query = 'query($v: Boolean = true, $w: Boolean!) { a @include(if: $v) ... @skip(if: $w) { b } c }';

it.each([
  [{ w: false }, '{ a ... { b } c }'],
  [{ v: false, w: false }, '{ ... { b } c }'],
  [{ v: true, w: true }, '{ a c }'],
  [{ v: 'true', w: true }, '{ c }'],
])('leaves in what conditions leave in with %j', (variables, settled) => {
  expect(settle(query, variables)).toBe(settled);
});
