import type { Dispatcher, Pool } from 'undici';
import { AnswerTooLarge } from './read-body.ts';

/** What is posted once, and what bounds its answer. */
export interface Posting {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly signal: AbortSignal;
  readonly answerBytes: number;
}

/** What came back, whole. */
export interface Received {
  readonly status: number;
  readonly body: Buffer;
}

/**
 * Posts once and reads the answer, without the streams of undici's own `request`, which cost more than what they carry.
 * Rejects when the signal aborts, the connection fails, or the answer passes its cap (`AnswerTooLarge`).
 */
export function exchange(pool: Pool, posting: Posting): Promise<Received> {
  const { path, headers, body, signal } = posting;
  return new Promise((resolve, reject) => {
    pool.dispatch({ path, method: 'POST', headers, body }, new Exchange(posting, resolve, reject));
    signal.throwIfAborted();
  });
}

/** One answer on its way. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #posting: Posting;
  readonly #resolve: (received: Received) => void;
  readonly #reject: (reason: unknown) => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | null = null;
  #status = 0;
  #bytes = 0;

  constructor(posting: Posting, resolve: (received: Received) => void, reject: (reason: unknown) => void) {
    this.#posting = posting;
    this.#resolve = resolve;
    this.#reject = reject;
    posting.signal.addEventListener('abort', this.#abort);
  }

  /** It may still wait for a connection: then it is told now, and not sent later. */
  readonly #abort = (): void => {
    const { reason } = this.#posting.signal;
    this.#fail(reason);
    this.#controller?.abort(reason);
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#posting.signal.aborted) controller.abort(this.#posting.signal.reason);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.byteLength;
    if (this.#bytes <= this.#posting.answerBytes) this.#chunks.push(chunk);
    else controller.abort(new AnswerTooLarge(`more than ${this.#posting.answerBytes} bytes`));
  }

  onResponseEnd(): void {
    this.#posting.signal.removeEventListener('abort', this.#abort);
    const [chunk] = this.#chunks;
    const body = chunk && this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    this.#resolve({ status: this.#status, body });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  #fail(reason: unknown): void {
    this.#posting.signal.removeEventListener('abort', this.#abort);
    this.#reject(reason);
  }
}
