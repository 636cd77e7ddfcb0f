/** How far a caller reaches into commitments and meetings; the policies of the database know the same kinds. */
export type AgreementReach =
  | { readonly kind: 'region' }
  | { readonly kind: 'member'; readonly association: string }
  | { readonly kind: 'anybody' };

const regionRoles: readonly string[] = ['region-manager', 'region-analyst'];

/** Finds that reach: the Region sees all, somebody of an association what concerns it, anybody else nothing. */
export function findAgreementReach({
  role,
  association,
}: {
  readonly role: string;
  readonly association?: string | undefined;
}): AgreementReach {
  if (regionRoles.includes(role)) return { kind: 'region' };
  return association === undefined ? { kind: 'anybody' } : { kind: 'member', association };
}
