/** Stable codes of the errors that a subgraph may say aloud; anything else is a bug and is masked. */
export type ErrorCode = 'BAD_USER_INPUT' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'UNAVAILABLE';

/** What the caller could not expect, with a stable code and a message that is safe to show. */
export class TresseError extends Error {
  readonly extensions: { readonly code: ErrorCode } & Readonly<Record<string, unknown>>;

  /** `data` goes to the answer beside the code: only what the caller sent or may know. */
  constructor(code: ErrorCode, message: string, data: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'TresseError';
    this.extensions = { ...data, code };
  }
}

/** An argument is out of its bounds or malformed. */
export const invalidArgument = (argument: string, message: string): TresseError =>
  new TresseError('BAD_USER_INPUT', message, { argument });

/** The caller may not read or do this. */
export const forbidden = (what: string): TresseError => new TresseError('FORBIDDEN', `Not allowed: ${what}`);
