import { parse } from 'yaml';
import { z } from 'zod';

const claimFormat = z.string().regex(/^[^.]+(\.[^.]+)*$/);

const roleFormat = z.strictObject({
  scopes: z.array(z.string()),
  explores: z.boolean().default(false),
  claimed: z.array(z.string()).optional(),
});

const rolesFormat = z.strictObject({
  claims: z.strictObject({
    role: claimFormat,
    association: claimFormat,
    centers: claimFormat,
    departments: claimFormat,
    provider: claimFormat,
  }),
  roles: z
    .record(z.string(), roleFormat)
    .refine((roles) => Object.hasOwn(roles, 'public'), 'the role public is missing'),
});

/** Where an identity provider's token says who somebody is: names of claims, or ways to them with dots. */
export type ClaimNames = z.infer<typeof rolesFormat>['claims'];

/** What the hub knows of roles. */
export interface Roles {
  readonly claims: ClaimNames;
  /** Every role, in the order of the file. */
  readonly names: readonly string[];
  /** Every scope that some role holds, sorted. */
  readonly scopes: readonly string[];
  /** The scopes of a role; null when the hub does not know the role. */
  findScopes(role: string): readonly string[] | null;
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
  const { claims, roles } = parsed.data;
  const byName = new Map(Object.entries(roles));
  const names = [...byName.keys()];
  return {
    claims,
    names,
    scopes: [...new Set(Object.values(roles).flatMap(({ scopes }) => scopes))].sort(),
    findScopes: (role) => byName.get(role)?.scopes ?? null,
    findRole: (claimed) => names.find((name) => (byName.get(name)?.claimed ?? [name]).includes(claimed)) ?? null,
    listHolders: (scope) => names.filter((name) => byName.get(name)?.scopes.includes(scope)),
    canExplore: (role) => byName.get(role)?.explores ?? false,
  };
}
