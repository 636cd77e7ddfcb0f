import { isOwnedBy } from './inbox.ts';

/** The rows that a provider may read: what was sent to it and is not withdrawn. */
export const ofProvider = (provider: string) => ({ kind: 'provider', provider }) as const;

/** The rows that a body may prescribe of, by its SIRET: of schemes for which it is accredited. */
export const ofPrescriber = (prescriber: string) => ({ kind: 'prescriber', prescriber }) as const;

/** How far a caller reaches into copies of referrals. */
export type CopyReach = ReturnType<typeof ofProvider> | ReturnType<typeof ofPrescriber>;

/** What the hub says of the caller; `provider` is a SIRET. */
interface Scoped {
  readonly scopes: readonly string[];
  readonly provider?: string | undefined;
}

/** Finds how far a caller reaches into copies of referrals: a provider into its own, else as a prescriber. */
export const findCopyReach = ({ scopes, provider = '' }: Scoped): CopyReach =>
  scopes.includes('received-referral:read') ? ofProvider(provider) : ofPrescriber(provider);

/** The rows that an association may write: what it has sent itself. */
export const ofAssociation = (association: string) => ({ kind: 'association', association }) as const;

/** The one link of a token, named by its hash. */
export const ofAnswerLink = (tokenHash: string) => ({ kind: 'answer-link', tokenHash }) as const;

/** All that the Region grants. */
export const ofRegion = { kind: 'region' } as const;

/** How far a caller reaches into what the Region grants; the policies of the database know the same kinds. */
export type GrantReach =
  | typeof ofRegion
  | ReturnType<typeof ofProvider>
  | { readonly kind: 'member'; readonly association: string }
  | { readonly kind: 'anybody' };

/** What the hub says of the caller, as far as this reach depends on it; `provider` is a SIRET. */
interface Claims {
  readonly role: string;
  readonly association?: string | undefined;
  readonly provider?: string | undefined;
}

const regionRoles: readonly string[] = ['region-manager', 'region-analyst'];

/**
 * Finds how far a caller reaches into accreditations and the terms of agreements: the Region sees all, somebody of an
 * association what it has, a body what it has itself.
 */
export function findGrantReach({ role, association, provider }: Claims): GrantReach {
  if (regionRoles.includes(role)) return ofRegion;
  if (association !== undefined) return { kind: 'member', association };
  if (provider !== undefined) return ofProvider(provider);
  return { kind: 'anybody' };
}

/** What the caller's own centers keep here. */
export interface CentersReach {
  readonly kind: 'centers';
  readonly centers: readonly string[];
}

/** Finds the centers for which a caller acts: those that the token names, of the own association. */
export const findCentersReach = ({
  association = '',
  centers = [],
}: {
  readonly association?: string | undefined;
  readonly centers?: readonly string[] | undefined;
}): CentersReach => ({ kind: 'centers', centers: centers.filter((id) => isOwnedBy(association, id)) });
