/** Who told something, and how fresh it is. */
export interface ProvenanceRow {
  readonly source: string;
  readonly sourceUpdatedOn: string | null;
  readonly changedAt: Date | null;
  readonly goneSince: Date | null;
}

/** What of a row tells its freshness. */
interface Dated {
  readonly sourceUpdatedOn: string | null;
  readonly changedAt: Date | null;
  readonly goneAt: Date | null;
}

/** Says who told a row: the source of its training. */
export const toProvenance = (
  { sourceUpdatedOn, changedAt, goneAt }: Dated,
  { source }: { readonly source: string },
): ProvenanceRow => ({ source, sourceUpdatedOn, changedAt, goneSince: goneAt });
