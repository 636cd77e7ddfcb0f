import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, eq, gte } from 'drizzle-orm';
import { type CommitmentRow, type CommitteeMeetingRow, commitment, committeeMeeting } from './tables.ts';

/** Which meetings: of a committee, on a day (`YYYY-MM-DD`) or later. */
export interface MeetingsAsked {
  readonly committee: CommitteeMeetingRow['committee'];
  readonly from: string;
}

/** Fetches the commitments under these agreements that are within reach, those due first first. */
export const fetchCommitments = (db: Database, agreementIds: readonly string[]): Promise<CommitmentRow[]> =>
  db
    .select()
    .from(commitment)
    .where(isOneOf(commitment.agreementId, agreementIds))
    .orderBy(asc(commitment.dueOn), asc(commitment.id));

/** Fetches the next meeting of a committee of each of these agreements that is within reach. */
export const fetchNextMeetings = (
  db: Database,
  agreementIds: readonly string[],
  { committee, from }: MeetingsAsked,
): Promise<CommitteeMeetingRow[]> =>
  db
    .selectDistinctOn([committeeMeeting.agreementId])
    .from(committeeMeeting)
    .where(
      and(
        isOneOf(committeeMeeting.agreementId, agreementIds),
        eq(committeeMeeting.committee, committee),
        gte(committeeMeeting.day, from),
      ),
    )
    .orderBy(asc(committeeMeeting.agreementId), asc(committeeMeeting.day), asc(committeeMeeting.id));
