import { everything, withinReach } from '@tresse/kit';
import { UndeliverableMail } from '@tresse/kit/mail';
import { findLinkToSend, updateLink } from '../db/answer-links.ts';
import { createLinkToken, expiryOf, hashLinkToken } from '../domain/answer-links.ts';
import type { Mailing } from './mailing.ts';
import { writeLinkMail } from './write-link-mail.ts';

/**
 * Mails a link to the generic mailbox of its provider; throws when that must be tried again. Each try has a token of its
 * own, and the last one is valid: a process that is killed after sending leaves a mail whose link is unknown, and another
 * mail follows.
 */
export async function sendAnswerLink(
  { db, send, pagesUrl, now }: Mailing,
  id: string,
): Promise<'sent' | 'not-needed' | 'no-mailbox' | 'refused'> {
  const link = await withinReach(db, everything, (own) => findLinkToSend(own, id));
  if (!link) return 'not-needed';
  if (link.mailbox === null) return 'no-mailbox';
  const [token, sentAt] = [createLinkToken(), now()];
  const expiresAt = expiryOf(sentAt);
  await withinReach(db, everything, (own) => updateLink(own, id, { tokenHash: hashLinkToken(token), expiresAt }));
  const url = new URL(`/repondre/${token}`, pagesUrl).href;
  const text = writeLinkMail({ reference: link.reference, isFirst: !link.hasAnswered, url, expiresAt });
  try {
    await send({ to: link.mailbox, ...text });
  } catch (error) {
    if (error instanceof UndeliverableMail) return 'refused';
    throw error;
  }
  await withinReach(db, everything, (own) => updateLink(own, id, { sentAt }));
  return 'sent';
}
