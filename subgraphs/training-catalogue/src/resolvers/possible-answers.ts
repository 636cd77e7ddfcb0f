import { dayInParis } from '@tresse/kit/values';
import type { Context } from '../context.ts';
import { type CopyStatus, listPossibleAnswers, type PossibleAnswer, takesPlace } from '../domain/answers.ts';

/** Finds what can be answered to a referral that stands so, to a session that may be over. */
export async function findPossibleAnswers(
  status: CopyStatus,
  sessionId: string,
  { loaders, now }: Context,
): Promise<PossibleAnswer[]> {
  const session = await loaders.session.load(sessionId);
  return listPossibleAnswers(status, session !== null && takesPlace(session, dayInParis(now())));
}
