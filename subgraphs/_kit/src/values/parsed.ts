/** Why a text is not the value it should be, and how to mend it; both are sentences for people. */
export interface Problem {
  readonly reason: string;
  readonly mend: string;
}

/** A text read as a value of type `T`, or the problem that stands against it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Wraps a value that was read. */
export const accept = <T>(value: T): Parsed<T> => ({ ok: true, value });

/** Wraps the problem of a text that could not be read. */
export const refuse = (reason: string, mend: string): Parsed<never> => ({ ok: false, problem: { reason, mend } });
