import type { Roles } from '@tresse/gateway';
import type { Caller } from '@tresse/kit';

/** Somebody who asks, and the centers of the own association whose people are theirs to see. */
export interface Asker {
  readonly name: string;
  readonly caller: Caller;
  readonly centers: readonly string[];
}

/** Codes of the centers of each association of the world; the first two digits are the department's. */
export const centerCodes = ['33-1', '33-2', '17-1'] as const;

const ofCenters: readonly string[][] = [['33-1'], ['17-1'], ['33-1', '33-2']];
const ofDepartments: readonly string[][] = [['33'], ['17'], ['33', '17']];

/** Lists somebody of each role; of a role with people in its reach three in each association, of different reach. */
export function listAskers(roles: Roles, slugs: readonly string[], provider: string): Asker[] {
  return roles.names.flatMap((role): Asker[] => {
    const rights = roles.getRights(role);
    const base = { ...rights, subject: `${role}@test`, scopes: [...rights.scopes] };
    if (['volunteer', 'center-lead'].includes(role)) {
      return slugs.flatMap((association) =>
        ofCenters.map((codes) => {
          const centers = codes.map((code) => `${association}~${code}`);
          return { name: `${role} of ${centers}`, caller: { ...base, association, centers }, centers: codes };
        }),
      );
    }
    if (role === 'department-coordinator') {
      return slugs.flatMap((association) =>
        ofDepartments.map((departments) => ({
          name: `${role} of ${association}, ${departments}`,
          caller: { ...base, association, departments },
          centers: centerCodes.filter((code) => departments.includes(code.slice(0, 2))),
        })),
      );
    }
    if (role === 'regional-delegate') {
      return slugs.map((association) => ({
        name: `${role} of ${association}`,
        caller: { ...base, association },
        centers: [],
      }));
    }
    // Whoever belongs to no association reaches nobody, whatever else a token names.
    const reach = { centers: slugs.map((slug) => `${slug}~33-1`), departments: ['33', '17'] };
    const isOfOrganisation = role === 'training-provider' || role === 'accredited-prescriber';
    const claims = role === 'public' ? {} : isOfOrganisation ? { ...reach, provider } : reach;
    return [
      { name: role, caller: { ...base, ...(role === 'public' ? { subject: 'public' } : {}), ...claims }, centers: [] },
    ];
  });
}

/** People and referrals of the world say in their codes whose they are: `<slug>~p-331…` is of the center 33-1. */
const traces = /([a-z-]+)~[pr]-(\d\d)(\d)/g;

/** Finds what a text tells of people who are not in the reach of somebody. */
export function findForeign(text: string, { caller, centers }: Asker): string[] {
  return [...text.matchAll(traces)].flatMap(([found, slug, department, rank]) =>
    slug === caller.association && centers.includes(`${department}-${rank}`) ? [] : [found],
  );
}
