import type { MyReferralsQuery } from '../../generated/operations.ts';
import { type Answer, ask } from '../../graph/ask.ts';
import { latestReferralChange } from '../../graph/operations.ts';
import { useWhileSeen } from '../../graph/use-while-seen.ts';

/** With what the provider's answer takes to come here, a referral is seen to move within five seconds. */
const everyMs = 3_000;

/**
 * While the page is seen, asks every few seconds whether a referral of the center has changed since the list that is `shown`
 * was answered, and has it asked again then.
 */
export function useReferralChange(
  center: string,
  shown: Answer<MyReferralsQuery> | undefined,
  onChange: () => Promise<void>,
): void {
  const known = shown?.data?.center ? (shown.data.center.latestReferralChange?.mark ?? null) : undefined;
  useWhileSeen(everyMs, known === undefined ? null : `${center} ${known}`, async (signal) => {
    const { data } = await ask(latestReferralChange, { center }, signal);
    if (signal.aborted || !data?.center) return;
    if ((data.center.latestReferralChange?.mark ?? null) !== known) await onChange();
  });
}
