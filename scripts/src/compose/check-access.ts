import type { Declaration } from './declarations.ts';
import type { Problem } from './problem.ts';
import { findRenamedDirectives } from './renamed-directives.ts';
import type { Service } from './service.ts';
import { findUnknownNames } from './unknown-access.ts';

/** Finds what is wrong with the access declared by subgraphs; `scopes` are those that a role can hold. */
export function findAccessProblems(
  services: readonly Service[],
  declarations: readonly Declaration[],
  scopes: readonly string[],
): Problem[] {
  return [...findRenamedDirectives(services), ...findUnknownNames(declarations, scopes)];
}
