import type { Database } from '@tresse/kit';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { type AnswerLinkRow, answerLink, provider, receivedReferral, referralAnswer } from './tables/index.ts';

/** Asks for a link to be sent: it is mailed once the transaction commits (a trigger of the table). */
export async function insertLink(
  db: Database,
  row: Pick<AnswerLinkRow, 'referralId' | 'providerSiret' | 'step' | 'askedAt'>,
): Promise<void> {
  await db.insert(answerLink).values(row);
}

/** Finds the link of a token by its hash. */
export async function findLink(db: Database, tokenHash: string): Promise<AnswerLinkRow | null> {
  const [link] = await db.select().from(answerLink).where(eq(answerLink.tokenHash, tokenHash));
  return link ?? null;
}

/** Whether a link to a referral was asked for after an instant. */
export async function wasAskedSince(db: Database, referralId: string, since: Date): Promise<boolean> {
  const found = await db
    .select({ id: answerLink.id })
    .from(answerLink)
    .where(and(eq(answerLink.referralId, referralId), gt(answerLink.askedAt, since)))
    .limit(1);
  return found.length > 0;
}

/** A link to be mailed: to which mailbox of the organisation, about which reference, and whether it has answered before. */
export interface LinkToSend extends AnswerLinkRow {
  readonly reference: string;
  readonly mailbox: string | null;
  readonly hasAnswered: boolean;
}

const hasAnswered = sql<boolean>`exists (
  select from ${referralAnswer} where referral_id = ${answerLink.referralId} and by = 'PROVIDER')`;

/** Finds a link that is still to be mailed; null when it was, or when its referral is closed or withdrawn. */
export async function findLinkToSend(db: Database, id: string): Promise<LinkToSend | null> {
  const [found] = await db
    .select({ link: answerLink, reference: receivedReferral.reference, mailbox: provider.email, hasAnswered })
    .from(answerLink)
    .innerJoin(receivedReferral, eq(receivedReferral.id, answerLink.referralId))
    .innerJoin(provider, eq(provider.siret, answerLink.providerSiret))
    .where(
      and(
        eq(answerLink.id, id),
        isNull(answerLink.sentAt),
        isNull(receivedReferral.hiddenAt),
        isNull(receivedReferral.closedAs),
      ),
    );
  if (!found) return null;
  const { link, ...told } = found;
  return { ...link, ...told };
}

/** Writes down what is known of a link: of its token only the hash. */
export async function updateLink(
  db: Database,
  id: string,
  change: Partial<Pick<AnswerLinkRow, 'tokenHash' | 'expiresAt' | 'sentAt'>>,
): Promise<void> {
  await db.update(answerLink).set(change).where(eq(answerLink.id, id));
}
