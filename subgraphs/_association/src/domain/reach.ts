/** Which centers' people and referrals a caller may see; the policies of the database know the same kinds. */
export type Reach =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'everything' }
  | { readonly kind: 'centers'; readonly centers: readonly string[] }
  | { readonly kind: 'departments'; readonly departments: readonly string[] };

/** What the hub says of the caller, as far as reach depends on it. */
interface Claims {
  readonly role: string;
  readonly association?: string | undefined;
  readonly centers?: readonly string[] | undefined;
  readonly departments?: readonly string[] | undefined;
}

/**
 * Finds the caller's reach into the people of the association `slug`: those who work in a center see it, a coordinator
 * sees the centers of a department, nobody else sees anyone.
 */
export function findReach(slug: string, { role, association, centers = [], departments = [] }: Claims): Reach {
  if (association !== slug) return { kind: 'nothing' };
  switch (role) {
    case 'volunteer':
    case 'center-lead':
      return { kind: 'centers', centers };
    case 'department-coordinator':
      return { kind: 'departments', departments };
    default:
      return { kind: 'nothing' };
  }
}
