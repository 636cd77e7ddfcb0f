import type { Member, Reply } from './member.ts';

/** One thing that was tried: what was sent, what came, and how to mend it where that is not what the contract asks. */
export interface Trial {
  readonly sent: string;
  readonly came: string;
  readonly ok: boolean;
  readonly mend: string;
}

/** One promise of the contract, tried on a running service. */
export interface Probe {
  /** One word. */
  readonly name: string;
  /** What the service promises, one sentence. */
  readonly promise: string;
  run(member: Member): Promise<Trial[]>;
}

const mostShown = 160;

/** Says what came in a line. */
export function describeReply({ status, text }: Reply): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const shown = line.length > mostShown ? `${line.slice(0, mostShown)} …` : line;
  return status === 0 ? `nothing: ${shown}` : `${status} ${shown}`;
}

/** Makes a trial of a reply. */
export const judge = (sent: string, reply: Reply, ok: boolean, mend: string): Trial => ({
  sent,
  came: describeReply(reply),
  ok,
  mend,
});

/** Whether the service refused the request for its token: 401 or 403, and no data. */
export const isRefused = ({ status, json }: Reply): boolean =>
  (status === 401 || status === 403) && (json === null || json.data === undefined || json.data === null);

/** Whether the service answered with data and no error. */
export const isAnswered = ({ status, json }: Reply): boolean =>
  status === 200 && json?.data !== undefined && json.data !== null && json.errors === undefined;

/** Whether the service said no as GraphQL does: errors, and not by a fault of its own. */
export const isGraphqlError = ({ status, json }: Reply): boolean =>
  status >= 200 && status < 500 && Array.isArray(json?.errors) && json.errors.length > 0;
