import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/** Names of the directives that only the hub reads; they never reach a published or public schema. */
export const HUB_DIRECTIVES: ReadonlySet<string> = new Set(['module', 'owned', 'route']);

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Finds the first directive of this name on a definition. */
export function findDirective(node: Directed, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** Finds a directive's argument written as a string or an enum value; null when absent or of another kind. */
export function findTextArgument(directive: ConstDirectiveNode, name: string): string | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}

/** Removes the hub's directives and their definitions; enums that only they used are then unreachable. */
export function removeHubDirectives(document: DocumentNode): DocumentNode {
  const removeHubs = (node: { readonly name: { readonly value: string } }) =>
    HUB_DIRECTIVES.has(node.name.value) ? null : undefined;
  return visit(document, { Directive: removeHubs, DirectiveDefinition: removeHubs });
}
