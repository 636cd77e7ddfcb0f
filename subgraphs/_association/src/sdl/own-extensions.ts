import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';
import { toOwnFieldName } from './own-names.ts';
import { listTypes } from './references.ts';
import type { Refusal } from './refusal.ts';

/** Finds extensions that add more to a contract type than the one nullable field named after the association. */
export function findOwnExtensionRefusals(input: {
  readonly slug: string;
  readonly own: DocumentNode;
  readonly contract: DocumentNode;
  readonly ownedTypes: ReadonlySet<string>;
}): Refusal[] {
  const fieldName = toOwnFieldName(input.slug);
  const extended = new Set<string>();
  return input.own.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const name = node.name.value;
    const type = listTypes(input.contract).find((type) => type.name.value === name);
    if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION || !input.ownedTypes.has(name)) return [refuseTarget(name)];
    const twice = extended.has(name);
    extended.add(name);
    return twice
      ? [refuseField(name, `${name} is extended twice.`, fieldName)]
      : findContentRefusals(node, type, fieldName);
  });
}

function refuseTarget(name: string): Refusal {
  return {
    coordinate: name,
    message: `${name} may not be extended: it is not a type of the association's modules whose ids name their owner.`,
    mend: 'Extend a type that the contract marks @owned, such as Association or Center.',
  };
}

function findContentRefusals(
  node: ObjectTypeExtensionNode,
  type: ObjectTypeDefinitionNode,
  fieldName: string,
): Refusal[] {
  const name = type.name.value;
  const own = (node.fields ?? []).find((field) => field.name.value === fieldName);
  const refusals = (node.fields ?? [])
    .filter((field) => field !== own)
    .map((field) => refuseField(name, `${name}.${field.name.value} is not an own field.`, fieldName, field.name.value));
  // A directive here would change the contract's own declaration, for instance who may read it.
  if (node.directives?.length || node.interfaces?.length) {
    refusals.push(refuseField(name, `The extension of ${name} has directives or interfaces.`, fieldName));
  }
  if (!own) return refusals.length > 0 ? refusals : [refuseField(name, `${name} gets no field.`, fieldName)];
  // The hub answers null for the entities of every other association.
  if (own.type.kind === Kind.NON_NULL_TYPE) {
    refusals.push(refuseField(name, `${name}.${fieldName} is not nullable.`, fieldName, fieldName));
  }
  if (type.fields?.some((field) => field.name.value === fieldName)) {
    refusals.push(refuseField(name, `${name}.${fieldName} is a field of the contract.`, fieldName, fieldName));
  }
  return refusals;
}

function refuseField(type: string, message: string, fieldName: string, field?: string): Refusal {
  return {
    coordinate: field ? `${type}.${field}` : type,
    message,
    mend: `Extend ${type} once, with the single nullable field ${fieldName}, and put the rest into its own type.`,
  };
}
