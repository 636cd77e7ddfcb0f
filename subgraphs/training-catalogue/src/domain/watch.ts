import type { ReferralReason } from '@tresse/kit/referral';
import type { PartialDate } from '@tresse/kit/values';
import { type CopyStatus, takesPlace } from './answers.ts';
import type { RecruitmentState } from './dictionaries/index.ts';

/** What a copy knows of its session, as it was told when the referral came; null where nothing was told. */
export interface KnownSession {
  readonly sessionStart: string | null;
  readonly sessionEnd: string | null;
  readonly sessionPlace: string | null;
}

/** A session as the offer tells it now; `communeCode` and `address` are of its place. */
export interface WatchedSession {
  readonly startDate: PartialDate | null;
  readonly endDate: PartialDate | null;
  readonly goneAt: Date | null;
  readonly recruitmentState: RecruitmentState | null;
  readonly communeCode: string | null;
  readonly address: string | null;
}

/** What a copy keeps of its session. */
export const toKnownSession = (session: WatchedSession): KnownSession => ({
  sessionStart: session.startDate,
  sessionEnd: session.endDate,
  sessionPlace: describePlace(session),
});

/** A place in letters and digits alone, so that the same one written otherwise stays the same; null where none is told. */
function describePlace({ communeCode, address }: WatchedSession): string | null {
  const told = `${communeCode ?? ''} ${address ?? ''}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return told.match(/[a-z0-9]+/g)?.join(' ') ?? null;
}

/** Who has a place keeps it when recruitment closes. */
const holdsPlace: readonly CopyStatus[] = ['PLACED', 'ADMITTED'];

/** Says why a person must be redirected from a session; null while she need not. `today` is a day in Paris. */
export function findWhyRedirected(
  known: KnownSession,
  session: WatchedSession,
  { status, today }: { readonly status: CopyStatus; readonly today: string },
): ReferralReason | null {
  if (!takesPlace(session, today)) return 'SESSION_CANCELLED';
  if (isMoved(known, toKnownSession(session))) return 'SESSION_MOVED';
  if (session.recruitmentState === 'CLOSED' && !holdsPlace.includes(status)) return 'SESSION_FULL';
  return null;
}

/** What was not told before or is not told now is no move, nor is a day told more or less precisely. */
function isMoved(before: KnownSession, now: KnownSession): boolean {
  const parts = ['sessionStart', 'sessionEnd', 'sessionPlace'] as const;
  return parts.some((part) => {
    const [one, other] = [before[part], now[part]];
    if (one === null || other === null) return false;
    return part === 'sessionPlace' ? one !== other : !one.startsWith(other) && !other.startsWith(one);
  });
}
