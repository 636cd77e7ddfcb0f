import { z } from 'zod';
import type { Caller } from '../access/caller.ts';
import type { ClaimNames, Roles } from '../access/roles.ts';

/** The claims of a verified token. */
export type Claims = Readonly<Record<string, unknown>>;

const reachFormat = z.object({
  sub: z.string().min(1),
  association: z.string().optional(),
  centers: z.array(z.string()).optional(),
  departments: z.array(z.string()).optional(),
  provider: z.string().optional(),
});

/** Reads who asks from the claims of a verified token; throws when they name no role of this hub, or several. */
export function readCaller(claims: Claims, roles: Roles): Caller {
  const { role: roleClaim, client: _, ...reachClaims } = roles.claims;
  const role = readRole(findClaim(claims, roleClaim), roles);
  const { sub: subject, association, centers, departments, provider } = readReach(claims, reachClaims);
  return {
    subject,
    ...(association !== undefined && { association }),
    ...(centers && { centers }),
    ...(departments && { departments }),
    ...(provider !== undefined && { provider }),
    ...roles.getRights(role),
  };
}

function readReach(claims: Claims, names: Omit<ClaimNames, 'role' | 'client'>) {
  const reach = Object.entries(names).map(([part, name]) => [part, findClaim(claims, name)]);
  return reachFormat.parse({ sub: claims['sub'], ...Object.fromEntries(reach) });
}

/** Somebody with two roles would have the scopes of one and the reach of the other. */
function readRole(claimed: unknown, { findRole }: Roles): string {
  const values = z.union([z.string(), z.array(z.string())]).parse(claimed);
  const [role, ...others] = new Set([values].flat().flatMap((value) => findRole(value) ?? []));
  if (role === undefined) throw new Error('no role of this hub');
  if (others.length > 0) throw new Error('several roles of this hub');
  return role;
}

/** The value of a claim, by its name or by the way to it with dots; undefined without it. */
export function findClaim(claims: Claims, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Record<string, unknown>)[part]
          : undefined,
      claims,
    );
}
