import { useEffect, useRef } from 'react';

/**
 * Does something every few milliseconds, and when the page is seen again, while somebody sees it; begins anew with another
 * `key`, and does nothing with null.
 */
export function useWhileSeen(everyMs: number, key: string | null, look: (signal: AbortSignal) => Promise<void>): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    let isLooking = false;
    const lookNow = async () => {
      // A hub that is slow is not asked ever more often.
      if (document.hidden || isLooking) return;
      isLooking = true;
      try {
        await latest.current(stop.signal);
      } finally {
        isLooking = false;
      }
    };
    const timer = setInterval(lookNow, everyMs);
    document.addEventListener('visibilitychange', lookNow);
    return () => {
      stop.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookNow);
    };
  }, [everyMs, key]);
}
