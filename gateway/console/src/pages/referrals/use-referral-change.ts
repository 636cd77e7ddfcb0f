import { useEffect, useRef } from 'react';
import type { MyReferralsQuery } from '../../generated/operations.ts';
import { type Answer, ask } from '../../graph/ask.ts';
import { latestReferralChange } from '../../graph/operations.ts';

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
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    if (known === undefined) return;
    const stop = new AbortController();
    let isLooking = false;
    const look = async () => {
      // A hub that is slow is not asked ever more often.
      if (document.hidden || isLooking) return;
      isLooking = true;
      await compare();
      isLooking = false;
    };
    const compare = async () => {
      const { data } = await ask(latestReferralChange, { center }, stop.signal);
      if (stop.signal.aborted || !data?.center) return;
      if ((data.center.latestReferralChange?.mark ?? null) !== known) await change.current();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [center, known]);
}
