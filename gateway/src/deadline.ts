/** When something must be over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** It was over in time: nothing is left waiting. */
  release(): void;
}

/**
 * Starts a deadline that comes after so many ms, or with an outer one. `AbortSignal.timeout` would go off long after
 * whatever had been over in time, each time with an error and its stack, and `AbortSignal.any` waits for the collector.
 */
export function startDeadline(ms: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const follow = () => controller.abort(outer?.reason);
  const timer = setTimeout(() => controller.abort(new DOMException('It took too long.', 'TimeoutError')), ms).unref();
  if (outer?.aborted) follow();
  else outer?.addEventListener('abort', follow);
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', follow);
    },
  };
}
