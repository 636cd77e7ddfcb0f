import type { Declaration } from './declarations.ts';
import { findForeignDeclarations } from './foreign-access.ts';
import type { Problem } from './problem.ts';
import { findRenamedDirectives } from './renamed-directives.ts';
import type { Service } from './service.ts';
import { findUnknownNames } from './unknown-access.ts';

/** Finds what is wrong with the access declared by subgraphs; it needs no supergraph. */
export function findAccessProblems(services: readonly Service[], declarations: readonly Declaration[]): Problem[] {
  return [
    ...findRenamedDirectives(services),
    ...findUnknownNames(declarations),
    ...findForeignDeclarations(declarations),
  ];
}
