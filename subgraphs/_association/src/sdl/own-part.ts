import { type DocumentNode, Kind, parse } from 'graphql';
import { findOwnDefinitionRefusals } from './own-definitions.ts';
import { findOwnExtensionRefusals } from './own-extensions.ts';
import { findDanglingReferences, listTypes } from './references.ts';
import { MemberSdlRefused, type Refusal } from './refusal.ts';

/** Reads an association's own SDL; an empty text, or comments only, is an empty document. Throws what is refused. */
export function parseOwnPart(slug: string, ownSdl: string): DocumentNode {
  if (ownSdl.split('\n').every((line) => /^\s*(#|$)/.test(line))) return { kind: Kind.DOCUMENT, definitions: [] };
  try {
    return parse(ownSdl, { noLocation: true });
  } catch (error) {
    const message = `The own part does not parse: ${error instanceof Error ? error.message : String(error)}.`;
    throw new MemberSdlRefused(slug, [{ coordinate: slug, message, mend: 'Write it as GraphQL SDL.' }]);
  }
}

/** Finds why an own part may not be added to a contract that is already reduced to the association's modules. */
export function findOwnPartRefusals(input: {
  readonly slug: string;
  readonly own: DocumentNode;
  readonly contract: DocumentNode;
  readonly ownedTypes: ReadonlySet<string>;
}): Refusal[] {
  const refusals = [...findOwnDefinitionRefusals(input), ...findOwnExtensionRefusals(input)];
  return refusals.length > 0 ? refusals : findUnknownTypes(addOwnPart(input.contract, input.own));
}

/** Adds an own part to a contract: its fields at the end of the types that they extend, its types at the end. */
export function addOwnPart(contract: DocumentNode, own: DocumentNode): DocumentNode {
  const extensions = own.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION);
  const definitions = contract.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
    const added = extensions.filter(({ name }) => name.value === node.name.value).flatMap(({ fields }) => fields ?? []);
    return added.length > 0 ? { ...node, fields: [...(node.fields ?? []), ...added] } : node;
  });
  return { ...contract, definitions: [...definitions, ...listTypes(own)] };
}

function findUnknownTypes(document: DocumentNode): Refusal[] {
  return findDanglingReferences(document).map(({ coordinate, typeName }) => ({
    coordinate,
    message: `${coordinate} refers to ${typeName}, which neither the association's modules nor its own part define.`,
    mend: `Define ${typeName} in the own part, or offer the module of the contract that holds it.`,
  }));
}
