import { type Database, everything, withinReach } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import type { Association } from '../association.ts';
import { fetchPersonRows, type PersonRows } from '../db/person-record.ts';
import type { CenterRow, TransitionRow } from '../db/tables/index.ts';
import { NOTICE_RECIPIENT } from '../domain/notice.ts';
import { findDueOn } from '../domain/retention.ts';
import { labels } from './labels.ts';

/** A center as a person may reach it; `phone` in E.164 form. */
export interface ReachedCenter {
  readonly name: string;
  readonly phone: string | null;
}

/**
 * All that an association's database holds of one person, for her (GDPR, articles 15 and 20). Instants are in UTC, days in
 * Europe/Paris, words in French. Version 1: later ones only add.
 */
export interface PersonRecord {
  readonly version: 1;
  readonly association: string;
  /** When the record was read. */
  readonly readAt: string;
  readonly pseudonym: string;
  readonly ageBand: string | null;
  readonly gender: string | null;
  readonly needs: readonly string[];
  /** Who sent her to the association. */
  readonly orientedBy: string | null;
  readonly center: ReachedCenter;
  readonly lastContactOn: string;
  /** From which day on the record is erased unless there is a contact before. */
  readonly erasedFrom: string;
  /** Whether that day has been announced. */
  readonly isErasureAnnounced: boolean;
  readonly referrals: readonly {
    readonly reference: string;
    readonly status: string;
    readonly center: ReachedCenter;
    readonly session: string;
    readonly writtenAt: string;
    readonly sentAt: string | null;
    readonly enteredAt: string | null;
    readonly changedAt: string;
    readonly history: readonly {
      readonly at: string;
      readonly status: string;
      /** Of a follow-up: what the person did six months after the training. */
      readonly situation?: string;
    }[];
  }[];
  /** What she does as a volunteer herself: days, the last of them not included; hours in all. */
  readonly volunteering: readonly {
    readonly activity: string;
    readonly mission: string | null;
    readonly from: string;
    readonly to: string | null;
    readonly hours: number | null;
  }[];
  readonly legalBases: readonly {
    readonly purpose: string;
    readonly basis: string;
    readonly wording: string | null;
    readonly recordedAt: string;
    readonly withdrawnAt: string | null;
  }[];
  /** Who has received a copy of what. */
  readonly copies: readonly { readonly reference: string; readonly recipient: string; readonly sentAt: string }[];
  /** What those who hold a copy were told to do with it. */
  readonly notices: readonly {
    readonly about: string;
    readonly recipient: string;
    readonly writtenAt: string;
    readonly acknowledgedAt: string | null;
  }[];
  /** Records of the association's last files that name her and were refused, as they came. */
  readonly refusedRecords: readonly { readonly file: string; readonly record: string; readonly reason: string }[];
}

/** Reads the record of a person; null when the association holds none of her. */
export async function readPersonRecord(
  db: Database,
  { name, retention }: Pick<Association, 'name' | 'retention'>,
  id: string,
  now: () => Date,
): Promise<PersonRecord | null> {
  const rows = await withinReach(db, everything, (transaction) => fetchPersonRows(transaction, id));
  if (!rows) return null;
  const { person, warning } = rows;
  return {
    version: 1,
    association: name,
    readAt: now().toISOString(),
    pseudonym: id.slice(id.indexOf('~') + 1),
    ageBand: person.ageBand && labels.ageBand[person.ageBand],
    gender: person.gender && labels.gender[person.gender],
    needs: person.needs.map((need) => labels.need[need]),
    orientedBy: person.orientingBody && labels.orientingBody[person.orientingBody],
    center: toReachedCenter(rows.center),
    lastContactOn: person.lastContact,
    erasedFrom: warning?.dueOn ?? findDueOn(person.lastContact, dayInParis(now()), retention),
    isErasureAnnounced: warning !== null,
    ...describeReferrals(rows),
    volunteering: rows.volunteering.map(({ activity, mission, from, to, hours }) => ({
      activity: labels.volunteerActivity[activity],
      mission,
      from,
      to,
      hours,
    })),
    ...describeRights(rows),
  };
}

const toReachedCenter = ({ name, phone }: CenterRow): ReachedCenter => ({ name, phone });

const toText = (instant: Date | null): string | null => instant?.toISOString() ?? null;

function describeReferrals({ referrals, transitions }: PersonRows): Pick<PersonRecord, 'referrals' | 'copies'> {
  const histories = Map.groupBy(transitions, ({ referralId }) => referralId);
  const toStep = ({ at, toStatus, situation }: TransitionRow) => ({
    at: at.toISOString(),
    status: labels.status[toStatus],
    ...(situation && { situation: labels.situation[situation] }),
  });
  return {
    referrals: referrals.map(({ referral, center }) => ({
      reference: referral.reference,
      status: labels.status[referral.status],
      center: toReachedCenter(center),
      session: referral.sessionId,
      writtenAt: referral.createdAt.toISOString(),
      sentAt: toText(referral.sentAt),
      enteredAt: toText(referral.enteredAt),
      changedAt: referral.updatedAt.toISOString(),
      history: (histories.get(referral.id) ?? []).map(toStep),
    })),
    copies: referrals.flatMap(({ referral: { reference, sentAt } }) =>
      sentAt ? [{ reference, recipient: describeRecipient(NOTICE_RECIPIENT), sentAt: sentAt.toISOString() }] : [],
    ),
  };
}

function describeRights({
  legalBases,
  notices,
  refused,
}: PersonRows): Pick<PersonRecord, 'legalBases' | 'notices' | 'refusedRecords'> {
  return {
    legalBases: legalBases.map(({ purpose, kind, wordingVersion, recordedAt, withdrawnAt }) => ({
      purpose: labels.purpose[purpose],
      basis: labels.legalBasis[kind],
      wording: wordingVersion,
      recordedAt: recordedAt.toISOString(),
      withdrawnAt: toText(withdrawnAt),
    })),
    notices: notices.map(({ kind, recipient, createdAt, acknowledgedAt }) => ({
      about: labels.notice[kind],
      recipient: describeRecipient(recipient),
      writtenAt: createdAt.toISOString(),
      acknowledgedAt: toText(acknowledgedAt),
    })),
    refusedRecords: refused.map(({ source, record, reason }) => ({ file: source, record, reason })),
  };
}

const describeRecipient = (recipient: string): string =>
  recipient === NOTICE_RECIPIENT
    ? 'Le catalogue des formations de la Région, où l’organisme de la session la lit'
    : recipient;
