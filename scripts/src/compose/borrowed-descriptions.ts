import { type ASTNode, type DocumentNode, type Kind, visit } from 'graphql';
import type { Declaration } from './declarations.ts';
import type { Service } from './service.ts';

/**
 * Removes descriptions of types, and of fields, that another subgraph owns and also defines. Composition keeps the
 * first description that it meets; readers want the owner's, not "described by another subgraph".
 */
export function removeBorrowedDescriptions(
  services: readonly Service[],
  declarations: readonly Declaration[],
  owners: ReadonlyMap<string, string>,
): Service[] {
  const defined = new Set(declarations.map(({ subgraph, coordinate }) => `${subgraph} ${coordinate}`));
  return services.map((service) => {
    const isBorrowed = (typeName: string, coordinate: string) => {
      const owner = owners.get(typeName);
      return owner !== undefined && owner !== service.name && defined.has(`${owner} ${coordinate}`);
    };
    return { ...service, document: removeDescriptions(service.document, isBorrowed) };
  });
}

function removeDescriptions(
  document: DocumentNode,
  isBorrowed: (typeName: string, coordinate: string) => boolean,
): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const name = type.name.value;
      const fields = (type.fields ?? []).map((field) =>
        isBorrowed(name, `${name}.${field.name.value}`) ? withoutDescription(field) : field,
      );
      return { ...(isBorrowed(name, name) ? withoutDescription(type) : type), fields };
    },
  });
}

function withoutDescription<T extends ASTNode & { kind: Kind }>(node: T): T {
  return { ...node, description: undefined };
}
