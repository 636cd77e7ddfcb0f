import {
  type Connection,
  checkPageSize,
  type Database,
  decodeCursor,
  invalidArgument,
  toConnection,
} from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import type { Context } from '../context.ts';
import type { SearchMemory } from '../db/search/memory.ts';
import type { Summary } from '../domain/search/facets.ts';
import type { QuerySearchSessionsArgs } from '../generated/resolvers.ts';
import { askDomains, askQuestion } from './ask-question.ts';
import { checkSchemes } from './check-schemes.ts';
import { findArea } from './find-area.ts';
import { findTrainings } from './find-trainings.ts';
import { type FoundPosition, type FoundSession, FoundSessions, type SearchSort } from './found-sessions.ts';
import { readChoices } from './read-choices.ts';
import { listSearchedCommunes } from './read-scope.ts';

/** A search that was asked for; each part is found once somebody asks for it. */
export interface OpenedSearch {
  /** The commune from which distances are told; null without one. */
  readonly departure: string | null;
  findPage(): Promise<Connection<FoundSession>>;
  summarise(): Promise<Summary>;
}

/** What a search needs besides its arguments: `today` in Paris, and the memory that the searches of a request share. */
export interface Searching {
  readonly db: Database;
  readonly today: string;
  openMemory(): Promise<SearchMemory>;
}

/** What a search needs, as a request has it. */
export const toSearching = ({ db, now, loaders }: Context): Searching => ({
  db,
  today: dayInParis(now()),
  openMemory: loaders.searchMemory,
});

/** What is asked; the schema gives what is left out. */
type SearchArguments = QuerySearchSessionsArgs &
  Required<Pick<QuerySearchSessionsArgs, 'filter' | 'sort' | 'first'>> & {
    /** Only sessions that came to be found after this revision of the search; absent for all. */
    readonly newSince?: number | null;
  };

/** Searches sessions; throws when an argument is out of its bounds. */
export async function searchSessions(
  { filter, sort, first, after, newSince = null }: SearchArguments,
  { db, today, openMemory }: Searching,
): Promise<OpenedSearch> {
  const limit = checkPageSize(first) + 1;
  const choices = readChoices(filter);
  const domains = askDomains(filter);
  if (sort === 'DISTANCE' && !filter.near) throw invalidArgument('sort', 'DISTANCE needs filter.near');
  const memory = await openMemory();
  const communes = listSearchedCommunes(filter, await findArea(filter, { db, memory }));
  await checkSchemes(filter, { db, memory });
  const days = { today, from: filter.enterableFrom ?? null, to: filter.startsBy ?? null };
  const scope = { ...days, communes, newSince };
  // Where nothing has come at all, nobody need look for the words.
  const isIdle = newSince !== null && new FoundSessions(memory.sessions, { ...scope, answering: null }).size === 0;
  const question = isIdle ? null : await askQuestion(filter.text, { db, memory });
  const order = sort === 'RELEVANCE' && !question ? 'START' : sort;
  const position = readPosition(after, order);
  const answering = isIdle ? null : await findTrainings([question, domains], { db, memory });
  const { near, epci, department, employmentArea } = filter;
  const key = [days, near, epci, department, employmentArea, question, domains, newSince];
  let found: FoundSessions | undefined;
  const find = () => (found ??= new FoundSessions(memory.sessions, { ...scope, answering }));
  const findMissed = () => memory.remember(['missed', choices], () => memory.profiles.findMissed(choices));
  const list = async () => find().list({ sort: order, limit, after: position, missed: await findMissed() });
  const sum = async () => memory.profiles.summarise(find().countProfiles(memory.profiles.lastId), await findMissed());
  return {
    departure: near?.commune ?? null,
    async findPage() {
      const rows = await memory.remember(['page', key, choices, order, limit, position], list);
      return toConnection(rows, first, (row) => [order, ...positionOf(order, row)]);
    },
    summarise: () => memory.remember(['summary', key, choices], sum),
  };
}

function positionOf(sort: SearchSort, { metres, points, firstDay, id }: FoundSession): FoundPosition {
  const counted = { RELEVANCE: -points, DISTANCE: metres, START: 0 }[sort];
  return [counted, firstDay, id];
}

/** A cursor tells its order, so that none is taken for a place in another. */
function readPosition(after: string | null | undefined, sort: SearchSort): FoundPosition | null {
  const position = decodeCursor(after, ['string', 'integer', 'day', 'string']);
  if (position === null) return null;
  const [order, ...rest] = position;
  if (order === sort) return rest;
  throw invalidArgument('after', `The cursor is one of the order ${order}; pass it with that sort`);
}
