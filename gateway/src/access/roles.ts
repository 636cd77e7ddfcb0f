import { parse } from 'yaml';
import { z } from 'zod';
import type { Caller } from './caller.ts';
import { type Purpose, purposesFormat } from './purposes.ts';

const claimFormat = z.string().regex(/^[^.]+(\.[^.]+)*$/);

const roleFormat = z.strictObject({
  purpose: z.string(),
  scopes: z.array(z.string()),
  explores: z.boolean().default(false),
  claimed: z.array(z.string()).optional(),
});

const rolesFormat = z
  .strictObject({
    claims: z.strictObject({
      role: claimFormat,
      association: claimFormat,
      centers: claimFormat,
      departments: claimFormat,
      provider: claimFormat,
      client: claimFormat,
    }),
    purposes: purposesFormat,
    roles: z
      .record(z.string(), roleFormat)
      .refine((roles) => Object.hasOwn(roles, 'public'), 'the role public is missing'),
  })
  .superRefine(({ purposes, roles }, { addIssue }) => {
    for (const [role, { purpose }] of Object.entries(roles)) {
      if (Object.hasOwn(purposes, purpose)) continue;
      addIssue({ code: 'custom', path: ['roles', role, 'purpose'], message: `${purpose} is not among the purposes` });
    }
  });

/** Where an identity provider's token says who somebody is: names of claims, or ways to them with dots. */
export type ClaimNames = z.infer<typeof rolesFormat>['claims'];

/** What everybody of a role may do, and what for. */
export type Rights = Pick<Caller, 'role' | 'purpose' | 'scopes'>;

/** What the hub knows of roles. */
export interface Roles {
  readonly claims: ClaimNames;
  /** Every role, in the order of the file. */
  readonly names: readonly string[];
  /** Every scope that some role holds, sorted. */
  readonly scopes: readonly string[];
  /** Every purpose by its name, in the order of the file. */
  readonly purposes: ReadonlyMap<string, Purpose>;
  /** The rights of a role; throws when the hub does not know it. */
  getRights(role: string): Rights;
  /** The role that a value of the role claim means; null when it means none. */
  findRole(claimed: string): string | null;
  /** The roles that hold a scope, for messages. */
  listHolders(scope: string): string[];
  /** Whether a role may look at the schema and at plans in production. */
  canExplore(role: string): boolean;
}

/** Reads `schema/roles.yaml`; throws with the place of what does not fit. */
export function readRoles(yaml: string): Roles {
  const parsed = rolesFormat.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`The roles do not fit their format: ${z.prettifyError(parsed.error)}`);
  const { claims, purposes, roles } = parsed.data;
  const byName = new Map(Object.entries(roles));
  const names = [...byName.keys()];
  return {
    claims,
    names,
    scopes: [...new Set(Object.values(roles).flatMap(({ scopes }) => scopes))].sort(),
    purposes: new Map(Object.entries(purposes)),
    getRights(role) {
      const found = byName.get(role);
      if (!found) throw new Error(`The hub knows no role ${role}.`);
      return { role, purpose: found.purpose, scopes: found.scopes };
    },
    findRole: (claimed) => names.find((name) => (byName.get(name)?.claimed ?? [name]).includes(claimed)) ?? null,
    listHolders: (scope) => names.filter((name) => byName.get(name)?.scopes.includes(scope)),
    canExplore: (role) => byName.get(role)?.explores ?? false,
  };
}
