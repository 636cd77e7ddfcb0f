import type { ConstDirectiveNode, DefinitionNode, FieldDefinitionNode } from 'graphql';
import { ACCESS_DIRECTIVES } from './access-names.ts';
import type { Service } from './service.ts';

/** One subgraph's definition of a type, or of one of its fields, with what it says about access. */
export interface Declaration {
  readonly subgraph: string;
  readonly typeName: string;
  /** Null for the type itself. */
  readonly fieldName: string | null;
  /** `Type` or `Type.field`. */
  readonly coordinate: string;
  /** The access directives on it; empty when it says nothing. */
  readonly access: readonly ConstDirectiveNode[];
}

/** Lists every definition of every type and output field, in the order of the services. */
export function listDeclarations(services: readonly Service[]): Declaration[] {
  return services.flatMap(({ name, document }) => document.definitions.flatMap((node) => listOfType(name, node)));
}

/** Groups declarations by coordinate. */
export function groupByCoordinate(declarations: readonly Declaration[]): Map<string, Declaration[]> {
  return Map.groupBy(declarations, (declaration) => declaration.coordinate);
}

function listOfType(subgraph: string, node: DefinitionNode): Declaration[] {
  if (!/Type(Definition|Extension)$/.test(node.kind) || !('name' in node) || !node.name) return [];
  const typeName = node.name.value;
  const type = { subgraph, typeName, fieldName: null, coordinate: typeName, access: listAccess(node) };
  const fields = node.kind.startsWith('Input') || !('fields' in node) ? [] : (node.fields as FieldDefinitionNode[]);
  return [
    type,
    ...fields.map((field) => {
      const fieldName = field.name.value;
      return { ...type, fieldName, coordinate: `${typeName}.${fieldName}`, access: listAccess(field) };
    }),
  ];
}

function listAccess(node: DefinitionNode | FieldDefinitionNode): ConstDirectiveNode[] {
  if (!('directives' in node)) return [];
  const directives = (node.directives ?? []) as readonly ConstDirectiveNode[];
  return directives.filter(({ name }) => ACCESS_DIRECTIVES.some((access) => access === name.value));
}
