import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  specifiedScalarTypes,
  type TypeDefinitionNode,
  visit,
} from 'graphql';
import { findDirective, findTextArgument } from './directives.ts';

const ROOT_TYPES: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);
const BUILT_IN: ReadonlySet<string> = new Set(specifiedScalarTypes.map((type) => type.name));

/** A place that names a type which its document does not define. */
export interface DanglingReference {
  /** `Type.field`, or the type itself. */
  readonly coordinate: string;
  readonly typeName: string;
}

/** Finds the definitions and fields that refer to a type which the document does not define. */
export function findDanglingReferences(document: DocumentNode): DanglingReference[] {
  const defined = new Set([...listTypes(document)].map((type) => type.name.value));
  return listTypes(document).flatMap((type) =>
    listReferences(type)
      .filter(({ typeName }) => !defined.has(typeName) && !BUILT_IN.has(typeName))
      .map(({ field, typeName }) => ({ coordinate: [type.name.value, field].filter(Boolean).join('.'), typeName })),
  );
}

/**
 * Keeps the types that a caller or the hub can reach: from the root types, and from the entities to which the document
 * adds something beyond the key.
 */
export function keepReachable(document: DocumentNode): DocumentNode {
  const types = new Map(listTypes(document).map((type) => [type.name.value, type]));
  const reached = new Set<string>();
  const waiting = [...types.values()].filter(isEntrance).map((type) => type.name.value);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = types.get(name);
    if (!type || reached.has(name)) continue;
    reached.add(name);
    waiting.push(...listReferences(type).map(({ typeName }) => typeName));
  }
  return {
    ...document,
    definitions: document.definitions.filter((node) => !isType(node) || reached.has(node.name.value)),
  };
}

/** Lists the type definitions of a document, extensions not counted. */
export function listTypes(document: DocumentNode): TypeDefinitionNode[] {
  return document.definitions.filter(isType);
}

/** Lists the names of the key fields of an entity, over all its keys; none for a type without a key. */
export function listKeyFields(type: ObjectTypeDefinitionNode): string[] {
  const keys = type.directives?.filter((directive) => directive.name.value === 'key') ?? [];
  return keys.flatMap((key) => {
    const [operation] = parse(`{ ${findTextArgument(key, 'fields') ?? '__typename'} }`).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
    return operation.selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
  });
}

function isType(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}

function isEntrance(type: TypeDefinitionNode): boolean {
  if (ROOT_TYPES.has(type.name.value)) return true;
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || !findDirective(type, 'key')) return false;
  const keys = new Set(listKeyFields(type));
  return type.fields?.some((field) => !keys.has(field.name.value)) ?? false;
}

function listReferences(type: TypeDefinitionNode): { field: string | null; typeName: string }[] {
  const references: { field: string | null; typeName: string }[] = [];
  let field: string | null = null;
  const enterField = (node: { readonly name: { readonly value: string } }) => {
    field = node.name.value;
  };
  visit(type, {
    FieldDefinition: enterField,
    // An argument's type is reported at its field; only an input object's own fields have no field around them.
    InputValueDefinition: (node) => (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? enterField(node) : undefined),
    NamedType: (node) => {
      references.push({ field, typeName: node.name.value });
    },
  });
  return references;
}
