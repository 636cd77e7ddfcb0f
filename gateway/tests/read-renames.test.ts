import { Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { readRenames } from '../src/execution/read-renames.ts';

it("gives each of the planner's aliases a name of its own, though the planner counts anew on each object", () => {
  const [operation] = parse(`{
    a { ... on One { x: one } ... on Two { _internal_qp_alias_0: two } }
    b { ... on One { y: one } ... on Two { _internal_qp_alias_0: two } } }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not an operation');
  const rename = (key: string, to: string) => ({
    KeyRenamer: { path: [{ Key: key }, { TypenameEquals: ['Two'] }, { Key: '_internal_qp_alias_0' }], renameKeyTo: to },
  });
  const renamed = readRenames(operation, [rename('a', 'x'), rename('b', 'y')]);
  expect(print(renamed.operation).replaceAll(/\s+/g, ' ')).toBe(
    '{ a { ... on One { x: one } ... on Two { _renamed_0: two } } b { ... on One { y: one } ... on Two { _renamed_1: two } } }',
  );
  expect(Object.fromEntries(renamed.renames)).toEqual({ _renamed_0: 'x', _renamed_1: 'y' });
});
