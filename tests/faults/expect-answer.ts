import type { Fault } from './fault.ts';
import { isMember, type Loss } from './scenarios.ts';

/** The parts of an answer that are promised; errors without their words, in an order of their own. */
export interface Told {
  readonly data: unknown;
  readonly errors: readonly unknown[];
  readonly missingPartners: unknown;
}

type Place = readonly (string | number)[];

interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { readonly path: Place; readonly extensions: object }[];
  readonly extensions?: { readonly missingPartners?: unknown };
}

/** Reads an answer whose first line are its headers. */
export function readAnswer(said: string): Told {
  const { data, errors = [], extensions } = JSON.parse(said.slice(said.indexOf('\n'))) as Answer;
  const told = errors.map(({ path, extensions: about }) => ({ path, extensions: about }));
  return { data, errors: sort(told), missingPartners: extensions?.missingPartners ?? [] };
}

/**
 * What is promised when these subgraphs fail: all else as in health, and one coded error for each; where a subgraph itself
 * tells an error, one for each place.
 */
export function expectAnswer(healthy: Told, { code }: Fault, losses: readonly Loss[]): Told {
  if (code === null) return healthy;
  const data = structuredClone(healthy.data);
  for (const place of losses.flatMap(({ places }) => places)) empty(data, place);
  const groups = losses.flatMap(({ subgraph, places }) =>
    (code === 'SUBGRAPH_ERROR' ? places.map((place) => [place]) : [places]).map((lost) => ({ subgraph, lost })),
  );
  const errors = groups.map(({ subgraph, lost }) => ({
    path: lost[0],
    extensions: { code, subgraph, lostPlaces: lost.length },
  }));
  const missing = losses.filter(({ subgraph }) => isMember(subgraph));
  const missingPartners = missing.map(({ subgraph }) => ({ association: subgraph, reason: code }));
  return { data, errors: sort(errors), missingPartners };
}

function empty(data: unknown, place: Place): void {
  type Inner = Record<string | number, unknown>;
  const inner = place.slice(0, -1).reduce((value, key) => (value as Inner)[key], data) as Inner;
  inner[place.at(-1) ?? ''] = null;
}

function sort(errors: readonly unknown[]): unknown[] {
  return errors.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
