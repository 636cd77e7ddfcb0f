import { Kind, type SelectionNode } from 'graphql';

/** Coerced variables of a request, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whether every selection on a way is left in, and so what it leads to. */
export function isWayIncluded(way: readonly SelectionNode[], variables: Variables): boolean {
  return way.every((selection) => isIncluded(selection, variables));
}

/** Whether `@skip` or `@include` leaves a selection out of every answer, whatever the variables. */
export function isNeverIncluded(selection: SelectionNode): boolean {
  return (selection.directives ?? []).some((directive) => {
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    return value?.kind === Kind.BOOLEAN && value.value === (directive.name.value === 'skip');
  });
}

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
