import type { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { listTypeParts, ROOT_TYPES } from './definitions.ts';
import { findForeignProblems } from './foreign-parts.ts';
import { findFragileFields } from './nullability.ts';
import type { Ownership } from './ownership.ts';
import { findReachingDirectives } from './reaching-directives.ts';
import { findRootProblems } from './root-fields.ts';
import { findSharedProblems } from './shared-types.ts';
import { findUnlistedProblems } from './unlisted-types.ts';

/** Finds what subgraphs define, annotate or reach for that `schema/ownership.yaml` does not give them. */
export function findOwnershipProblems(services: readonly Service[], ownership: Ownership): Problem[] {
  const parts = listTypeParts(services);
  const { owners, shared } = ownership;
  const isRoot = (name: string) => ROOT_TYPES.includes(name);
  return [
    ...findReachingDirectives(services),
    ...findRootProblems(
      services,
      parts.filter(({ name }) => isRoot(name)),
      ownership,
    ),
    ...findForeignProblems(
      parts.filter(({ name }) => owners.has(name)),
      ownership,
    ),
    ...findSharedProblems(parts.filter(({ name }) => shared.has(name))),
    ...findUnlistedProblems(parts.filter(({ name }) => !isRoot(name) && !owners.has(name) && !shared.has(name))),
    ...findFragileFields(parts.filter(({ name }) => owners.has(name))),
  ];
}
