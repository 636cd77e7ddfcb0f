import type { Problem } from '../values/index.ts';

/** A record of a file and the line on which it begins. */
interface JsonRecord {
  readonly kind: 'record';
  readonly line: number;
  readonly value: unknown;
}

/** What is no JSON, as it came, and the line where that was met. */
interface Fault {
  readonly kind: 'fault';
  readonly line: number;
  readonly text: string;
  readonly problem: Problem;
}

/** What a file of records gives. */
export type JsonPart = JsonRecord | Fault;
