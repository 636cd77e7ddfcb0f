import type { Dispatcher, Pool } from 'undici';

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

/** What is posted once, and what bounds its answer. */
export interface Posting {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** When it must be over. */
  readonly signal: AbortSignal;
  readonly answerBytes: number;
}

/** Finds why a body is not read at all, by the status and the headers; null for one that is. */
export type FindOddity = (status: number, headers: Headers) => string | null;

/** What came back, whole. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  /** Why the body was cut off unread; null when it is here. */
  readonly oddity: string | null;
}

/**
 * Posts once and reads the answer, without the streams of undici's own `request`, which cost more than what they carry.
 * Rejects when the signal aborts or the connection fails. A body that is not to be read, or passes its cap, is cut off: it
 * may never end.
 */
export function exchange(pool: Pool, posting: Posting, findOddity: FindOddity): Promise<Received> {
  const { path, headers, body, signal } = posting;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    pool.dispatch({ path, method: 'POST', headers, body }, new Exchange(posting, findOddity, resolve, reject));
  });
}

/** One answer on its way. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #posting: Posting;
  readonly #findOddity: FindOddity;
  readonly #resolve: (received: Received) => void;
  readonly #reject: (reason: unknown) => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | null = null;
  #status = 0;
  #headers: Headers = {};
  #bytes = 0;

  constructor(
    posting: Posting,
    findOddity: FindOddity,
    resolve: (received: Received) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#posting = posting;
    this.#findOddity = findOddity;
    this.#resolve = resolve;
    this.#reject = reject;
    posting.signal.addEventListener('abort', this.#abort);
  }

  /** Undici hears of it only once it has a connection, for which it may wait long: it is told now, and not sent later. */
  readonly #abort = (): void => {
    const { reason } = this.#posting.signal;
    this.#fail(reason);
    this.#controller?.abort(reason);
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#posting.signal.aborted) controller.abort(this.#posting.signal.reason);
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
    // What comes before the answer says nothing of it.
    const oddity = status < 200 ? null : this.#findOddity(status, headers);
    if (oddity) this.#cutOff(controller, oddity);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.byteLength;
    if (this.#bytes <= this.#posting.answerBytes) this.#chunks.push(chunk);
    else this.#cutOff(controller, `more than ${this.#posting.answerBytes} bytes`);
  }

  onResponseEnd(): void {
    const [chunk] = this.#chunks;
    this.#end(chunk && this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks), null);
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  #cutOff(controller: Dispatcher.DispatchController, oddity: string): void {
    this.#end(Buffer.alloc(0), oddity);
    controller.abort(new Error(oddity));
  }

  #end(body: Buffer, oddity: string | null): void {
    this.#posting.signal.removeEventListener('abort', this.#abort);
    this.#resolve({ status: this.#status, headers: this.#headers, body, oddity });
  }

  #fail(reason: unknown): void {
    this.#posting.signal.removeEventListener('abort', this.#abort);
    this.#reject(reason);
  }
}
