import type { Problem } from '@tresse/kit/values';
import type { Registry, WholeAgreement } from '../db/registry.ts';
import type { AssociationRow, CommitmentRow } from '../db/tables.ts';

/** A record that was read well for itself, with what it takes to refuse it after all. */
export interface Candidate<Row> {
  readonly row: Row;
  refuse(problem: Problem): void;
}

/** Accepts the first association of each id. */
export function acceptAssociations(candidates: readonly Candidate<AssociationRow>[]): Map<string, AssociationRow> {
  return new Map(refuseRepetition(candidates).map(({ row }) => [row.id, row]));
}

/**
 * Accepts the agreements whose associations are known and whose line of parents ends, in what is accepted with them or
 * was known before. What stands under a refused agreement, or under itself, is refused too.
 */
export function acceptAgreements(
  candidates: readonly Candidate<WholeAgreement>[],
  known: Registry,
): Map<string, WholeAgreement> {
  let accepted = refuseRepetition(candidates).filter((each) => !refuseStranger(each, known));
  for (;;) {
    const all = new Map([...known.agreements, ...accepted.map(({ row }) => [row.id, row] as const)]);
    const loose = accepted.filter(({ row }) => !hasHighest(row, all));
    if (loose.length === 0) return new Map(accepted.map(({ row }) => [row.id, row]));
    for (const { row, refuse } of loose)
      refuse({
        reason: `The agreement « ${row.parentId} » above it is unknown, refused or under it`,
        mend: 'Give the id of an agreement that is in the files or was imported before',
      });
    accepted = accepted.filter((each) => !loose.includes(each));
  }
}

/** Accepts what stands under an agreement that is known, of its signatories and aims where it names one. */
export const acceptUnderAgreements = <Row extends UnderAgreement>(
  candidates: readonly Candidate<Row>[],
  agreements: ReadonlyMap<string, WholeAgreement>,
): Row[] =>
  refuseRepetition(candidates).flatMap(({ row, refuse }) => {
    const problem = findProblem(row, agreements.get(row.agreementId));
    if (problem) refuse(problem);
    return problem ? [] : [row];
  });

type UnderAgreement = Pick<CommitmentRow, 'id' | 'agreementId'> &
  Partial<Pick<CommitmentRow, 'associationId' | 'axis'>>;

function findProblem(
  { agreementId, associationId, axis = null }: UnderAgreement,
  agreement: WholeAgreement | undefined,
): Problem | null {
  if (!agreement)
    return { reason: `The agreement « ${agreementId} » is unknown or refused`, mend: 'Add it to agreements.json' };
  if (associationId !== undefined && agreement.signatories.every((one) => one.associationId !== associationId))
    return { reason: `The association « ${associationId} » does not sign it`, mend: 'Name one of its signatories' };
  if (axis !== null && axis > agreement.axes.length)
    return { reason: `The agreement has no axis ${axis}`, mend: 'Give the rank of one of its axes, or null' };
  return null;
}

/** Whether the line of parents ends at an agreement that has none. */
function hasHighest(agreement: WholeAgreement, all: ReadonlyMap<string, WholeAgreement>): boolean {
  const passed = new Set<string>();
  let above: WholeAgreement | undefined = agreement;
  while (above && !passed.has(above.id)) {
    if (above.parentId === null) return true;
    passed.add(above.id);
    above = all.get(above.parentId);
  }
  return false;
}

function refuseRepetition<Row extends { readonly id: string }>(
  candidates: readonly Candidate<Row>[],
): readonly Candidate<Row>[] {
  const seen = new Set<string>();
  return candidates.filter(({ row, refuse }) => {
    const isFirst = !seen.has(row.id);
    seen.add(row.id);
    if (!isFirst) refuse({ reason: `The id « ${row.id} » is given twice`, mend: 'Keep one record for each id' });
    return isFirst;
  });
}

function refuseStranger({ row, refuse }: Candidate<WholeAgreement>, known: Registry): boolean {
  const stranger = row.signatories.find(({ associationId }) => associationId && !known.associations.has(associationId));
  if (!stranger) return false;
  refuse({
    reason: `The association « ${stranger.associationId} » is not in the registry`,
    mend: 'Add it to associations.json, or give null for a body that is not a member',
  });
  return true;
}
