import { Kind, type SelectionNode } from 'graphql';

/** Coerced variables of a request, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whether `@skip` and `@include` leave a selection in the answer. */
export function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  return (selection.directives ?? []).every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    const condition =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return (condition === true) === (name === 'include');
  });
}
