/** Who asks, as the identity provider vouches for it, and what for. */
export interface Caller {
  readonly role: string;
  /** What the role acts for, as `schema/roles.yaml` lists it. */
  readonly purpose: string;
  /** Stable identifier at the identity provider; `public` for anyone without a token. */
  readonly subject: string;
  /** Slug of the association to which the caller belongs. */
  readonly association?: string;
  readonly centers?: readonly string[];
  readonly departments?: readonly string[];
  readonly provider?: string;
  readonly scopes: readonly string[];
}
