import { type Ask, createAsk, fixedClock, makeCaller } from '@tresse/kit/testing';
import type { SessionFilter } from '../../src/generated/resolvers.ts';
import { subgraph } from '../../src/index.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo, type SessionText } from '../make-lheo.ts';

/** Two centers of one association. */
export const [center, neighbour] = ['les-voisins~33-1', 'les-voisins~33-2'] as const;

/** A volunteer of some centers. */
export const makeVolunteer = (centers: readonly string[], association = 'les-voisins') =>
  makeCaller('volunteer', ['search:follow'], {
    association,
    centers: [...centers],
    subject: `volunteer of ${centers}`,
  });

/** A catalogue whose searches a volunteer of `center` follows. */
export interface FollowingCatalogue extends TestCatalogue {
  /** Asks as the volunteer of the center. */
  readonly askOwn: Ask;
  /** Imports these sessions of « Lire » in Bordeaux, and of « Cuisine » there, as the whole offer. */
  offer(read: readonly SessionText[], cook?: readonly SessionText[], commune?: string): Promise<void>;
}

/** Makes a catalogue without an offer, at an instant. */
export async function createFollowingCatalogue(now = '2026-07-01T12:00:00+02:00'): Promise<FollowingCatalogue> {
  const catalogue = await createCatalogue(now);
  const caller = makeVolunteer([center]);
  return {
    ...catalogue,
    askOwn: createAsk(subgraph, { db: catalogue.database.db, now: fixedClock(now), caller }),
    async offer(read, cook = [{ numero: 'c' }], commune = '33063') {
      const trainings = [
        { numero: 'R', title: 'Lire', actions: [{ numero: 'R', commune, sessions: read }] },
        { numero: 'C', title: 'Cuisine', actions: [{ numero: 'C', sessions: cook }] },
      ];
      await catalogue.importText(makeLheo(trainings));
    },
  };
}

/** What a test follows: the sessions of « Lire » around Bordeaux that take people. */
export const reading = {
  text: ' lire ',
  near: { commune: '33063', withinKm: 10 },
  recruitmentStates: ['OPEN'],
  schemes: [],
} as const satisfies SessionFilter;

let keys = 0;

/** The input of `followSearch`, of which a test says what matters. */
export const makeWish = (part: Record<string, unknown> = {}) => {
  keys += 1;
  return { center, label: 'Lire à Bordeaux', filter: reading, idempotencyKey: `key-${keys}`, ...part };
};

/** Follows a search; gives the result with its errors. */
export async function follow(ask: Ask, wish: object, caller?: Parameters<Ask>[2]) {
  const mutation = `mutation ($input: FollowSearchInput!) { followSearch(input: $input) { __typename
    ... on FollowedSearch { id label mailbox } ... on SearchAlreadyFollowed { followedSearch { id } }
    ... on TooManyFollowedSearches { message } } }`;
  const { data, errors } = await ask(mutation, { input: wish }, caller);
  return { errors, result: data?.['followSearch'] as { readonly __typename: string; readonly id: string } };
}

/** Ends following a search; gives the type of the result. */
export async function unfollow(ask: Ask, input: object, caller?: Parameters<Ask>[2]) {
  const mutation = 'mutation ($input: UnfollowSearchInput!) { unfollowSearch(input: $input) { __typename } }';
  const { data } = await ask(mutation, { input }, caller);
  return (data as { unfollowSearch: { __typename: string } }).unfollowSearch.__typename;
}

/** A followed search as a test reads it. */
export interface Told {
  readonly id: string;
  readonly mark: string;
  readonly newSessions: { readonly totalCount: number; readonly edges: readonly object[] };
}

/** Lists what a center follows. */
export async function listFollowed(ask: Ask, of = center as string, caller?: Parameters<Ask>[2]): Promise<Told[]> {
  const query = `query ($center: ID!) { followedSearches(center: $center) { id mark
    newSessions { totalCount edges { node { training { title } startDate } } } } }`;
  const { data, errors } = await ask(query, { center: of }, caller);
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['followedSearches'] as Told[];
}

/** Marks a followed search as seen up to a mark; gives the result. */
export async function see(ask: Ask, { id, mark }: Pick<Told, 'id' | 'mark'>, caller?: Parameters<Ask>[2]) {
  const mutation = `mutation ($input: MarkFollowedSearchSeenInput!) { markFollowedSearchSeen(input: $input) { __typename
    ... on FollowedSearch { seenAt newSessions { totalCount } } } }`;
  const { data, errors } = await ask(mutation, { input: { followedSearch: id, mark } }, caller);
  return errors ? { errors } : (data?.['markFollowedSearchSeen'] as Record<string, unknown>);
}
