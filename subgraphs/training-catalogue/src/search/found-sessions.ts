import type { Answering } from '../db/search/find-answering.ts';
import type { LoadedSessions } from '../db/search/load-sessions.ts';
import { countDays, writeDay } from '../domain/search/days.ts';
import { filterRows } from '../domain/search/filter-rows.ts';
import { takeRows } from '../domain/search/take-rows.ts';
import type { SearchedCommune } from './read-scope.ts';

/** Among which sessions one searches, before any choice of facets; days as `YYYY-MM-DD`. */
export interface SessionScope {
  /** Sessions that one could no longer enter on this day are not found. */
  readonly today: string;
  /** One could enter on this day or later; null for no bound. */
  readonly from: string | null;
  /** It begins on this day or earlier; null for no bound. */
  readonly to: string | null;
  /** Null means everywhere, sessions without a place too. */
  readonly communes: readonly SearchedCommune[] | null;
  /** Null means whatever the training is about. */
  readonly answering: Answering | null;
  /** Those that came to be found after this revision of the search; null means all. */
  readonly newSince: number | null;
}

/** A session that was found, with what it is sorted by; 0 points without a question, 0 metres without a departure. */
export interface FoundSession {
  readonly id: string;
  readonly commune: string;
  readonly firstDay: string;
  readonly metres: number;
  readonly points: number;
}

/** `RELEVANCE`: most points first; `DISTANCE`: nearest first; then all by first day and id, as `START` does alone. */
export type SearchSort = 'RELEVANCE' | 'START' | 'DISTANCE';

/** Where a session stands: what its sort counts (points below 0, metres, or 0), first day, id. */
export type FoundPosition = readonly [order: number, firstDay: string, id: string];

/** Which of the sessions of a scope: `limit` after a position, of the profiles that miss nothing. */
export interface FoundPage {
  readonly sort: SearchSort;
  readonly limit: number;
  readonly after: FoundPosition | null;
  readonly missed: Uint8Array;
}

/** The sessions of a scope. */
export class FoundSessions {
  readonly #loaded: LoadedSessions;
  readonly #metres: Int32Array | null;
  readonly #points: Uint8Array | null;
  readonly #rows: Int32Array;

  constructor(loaded: LoadedSessions, scope: SessionScope) {
    const { today, from, to, communes, answering, newSince } = scope;
    this.#loaded = loaded;
    this.#metres = communes && placeMetres(communes, loaded);
    this.#points = answering && placePoints(answering);
    this.#rows = filterRows(listCandidates(loaded, scope), loaded.columns, {
      from: countDays(from !== null && from > today ? from : today),
      to: to === null ? null : countDays(to),
      metres: this.#metres,
      newSince,
    });
  }

  /** How many there are, before any choice of facets. */
  get size(): number {
    return this.#rows.length;
  }

  /** Counts them by id of their profile, up to the last one. */
  countProfiles(lastId: number): Uint32Array {
    const counts = new Uint32Array(lastId + 1);
    const { profiles } = this.#loaded.columns;
    for (const row of this.#rows) {
      const profile = profiles[row] as number;
      counts[profile] = (counts[profile] as number) + 1;
    }
    return counts;
  }

  /** Lists a page of them. */
  list({ sort, limit, after, missed }: FoundPage): FoundSession[] {
    const { columns } = this.#loaded;
    const orders = {
      RELEVANCE: (row: number) => -this.#pointsOf(row),
      DISTANCE: (row: number) => this.#metresOf(row),
      START: () => 0,
    };
    const rows = takeRows(this.#rows, columns, {
      orderOf: orders[sort],
      isChosen: (row) => missed[columns.profiles[row] as number] === 0,
      after: after && { order: after[0], day: countDays(after[1]), id: after[2] },
      limit,
    });
    return rows.map((row) => ({
      id: columns.ids[row] as string,
      commune: this.#loaded.communes.codeOf(columns.communes[row] as number),
      firstDay: writeDay(columns.firstDays[row] as number),
      metres: this.#metresOf(row),
      points: this.#pointsOf(row),
    }));
  }

  #metresOf(row: number): number {
    return this.#metres?.[this.#loaded.columns.communes[row] as number] ?? 0;
  }

  #pointsOf(row: number): number {
    return this.#points?.[this.#loaded.columns.trainings[row] as number] ?? 0;
  }
}

/** All rows that may be of a scope: those that answer where one asks, as they are few, or else those of the place. */
function listCandidates({ columns, communes, ...groups }: LoadedSessions, scope: SessionScope): Int32Array {
  if (scope.answering) return groups.byTraining.list(scope.answering.trainings);
  if (scope.communes) return groups.byCommune.list(scope.communes.flatMap(({ code }) => communes.find(code) ?? []));
  return columns.firstDays.map((_, row) => row);
}

function placeMetres(searched: readonly SearchedCommune[], { communes }: LoadedSessions): Int32Array {
  const metresOf = new Int32Array(communes.size).fill(-1);
  for (const { code, metres } of searched) {
    const number = communes.find(code);
    if (number !== undefined) metresOf[number] = metres;
  }
  return metresOf;
}

/** Three points a concept at most, of twelve: a byte holds them. */
function placePoints({ trainings, points }: Answering): Uint8Array {
  const pointsOf = new Uint8Array(trainings.reduce((most, number) => Math.max(most, number), 0) + 1);
  trainings.forEach((number, index) => {
    pointsOf[number] = points[index] ?? 0;
  });
  return pointsOf;
}
