import { type ASTNode, type DocumentNode, Kind, parse, visit } from 'graphql';
import { CONTRACT_MODULES, type ContractModule } from './contract-module.ts';
import { findDirective, findTextArgument, removeHubDirectives } from './directives.ts';
import { findDanglingReferences } from './references.ts';

/**
 * Reduces the contract to these modules and removes the hub's directives. What is not marked with a module belongs to
 * every member. Throws when the contract then refers to what it no longer holds, which is a mistake in the contract.
 */
export function reduceContract(contract: string, modules: readonly ContractModule[]): DocumentNode {
  const reduced = removeHubDirectives(keepModules(parse(contract, { noLocation: true }), new Set(modules)));
  const [dangling] = findDanglingReferences(reduced);
  if (dangling) {
    throw new Error(
      `The contract without ${listMissing(modules)} still refers to ${dangling.typeName} at ${dangling.coordinate}. ` +
        `Mark ${dangling.coordinate} with the @module of ${dangling.typeName}.`,
    );
  }
  return reduced;
}

function keepModules(document: DocumentNode, modules: ReadonlySet<string>): DocumentNode {
  const kept: DocumentNode = visit(document, { enter: (node) => (isOutside(node, modules) ? null : undefined) });
  return { ...kept, definitions: kept.definitions.filter((definition) => !isEmptyObject(definition)) };
}

function isOutside(node: ASTNode, modules: ReadonlySet<string>): boolean {
  if (node.kind !== Kind.FIELD_DEFINITION && !node.kind.endsWith('TypeDefinition')) return false;
  const directive = 'directives' in node ? findDirective(node as object, 'module') : undefined;
  return directive !== undefined && !modules.has(findTextArgument(directive, 'name') ?? '');
}

function isEmptyObject(node: ASTNode): boolean {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && node.fields?.length === 0;
}

function listMissing(modules: readonly ContractModule[]): string {
  return CONTRACT_MODULES.filter((module) => !modules.includes(module)).join(' and ') || 'any reduction';
}
