import { Kind, parse, type SelectionSetNode } from 'graphql';

/** The selections of an operation. */
export function select(query: string): SelectionSetNode {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not an operation');
  return operation.selectionSet;
}
