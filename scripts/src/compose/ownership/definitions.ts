import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NamedTypeNode,
  parse,
  print,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { findTextArgument } from '../member-sdl.ts';
import type { Service } from '../service.ts';

/** One subgraph's definition, or extension, of a type. */
export interface TypePart {
  readonly subgraph: string;
  readonly name: string;
  readonly node: TypeDefinitionNode | TypeExtensionNode;
}

/** The types through which operations enter. */
export const ROOT_TYPES: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** Lists every definition and extension of every type, in the order of the services. */
export function listTypeParts(services: readonly Service[]): TypePart[] {
  return services.flatMap(({ name, document }) =>
    listTypeNodes(document).map((node) => ({ subgraph: name, name: node.name.value, node })),
  );
}

/** Lists the output fields of a part; none for a type that has none. */
export function listFields({ node }: TypePart): readonly FieldDefinitionNode[] {
  if (node.kind.startsWith('Input') || !('fields' in node)) return [];
  return (node.fields ?? []) as readonly FieldDefinitionNode[];
}

/** Lists the interfaces that a part implements. */
export function listInterfaces({ node }: TypePart): readonly NamedTypeNode[] {
  return 'interfaces' in node ? (node.interfaces ?? []) : [];
}

/** Lists the directives of a part itself. */
export function listDirectives({ node }: TypePart): readonly ConstDirectiveNode[] {
  return node.directives ?? [];
}

/** Lists the keys of a part, each as selections in one spelling, such as `{ id }`. */
export function listKeys(part: TypePart): string[] {
  return listDirectives(part)
    .filter(({ name }) => name.value === 'key')
    .map((key) => normaliseSelections(findTextArgument(key, 'fields') ?? ''));
}

function normaliseSelections(text: string): string {
  try {
    return print(parse(`{ ${text} }`)).replaceAll(/\s+/g, ' ');
  } catch {
    return `{ ${text} }`;
  }
}

function listTypeNodes(document: DocumentNode): (TypeDefinitionNode | TypeExtensionNode)[] {
  return document.definitions.filter(
    (node): node is TypeDefinitionNode | TypeExtensionNode =>
      node.kind.endsWith('TypeDefinition') || node.kind.endsWith('TypeExtension'),
  );
}
