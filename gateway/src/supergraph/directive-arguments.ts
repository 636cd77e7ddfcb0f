import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** The arguments of each use of a directive on a definition, as plain values, in document order. */
export function readArguments(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  directive: string,
): Record<string, unknown>[] {
  return (node.directives ?? [])
    .filter((used) => used.name.value === directive)
    .map((used) =>
      Object.fromEntries(
        (used.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
      ),
    );
}
