import type { GraphQLError } from 'graphql';
import { placeOf, type ResponsePath } from '../errors.ts';
import { toResponsePath } from '../planning/data-keys.ts';

/** Creates the error of some places: at the first of them, null where the whole answer is meant. */
export type CreateLoss = (first: ResponsePath | null, count: number) => GraphQLError;

/** Finds the places of the data that were asked for: the first in the response, null when none was, and how many. */
export type FindAsked = (places: readonly ResponsePath[]) => {
  readonly first: ResponsePath | null;
  readonly count: number;
};

/** What is told beside the data of an answer. */
export interface Report {
  add(error: GraphQLError): void;
  /** Adds what left these places of the data empty: it is told once, unless none of them turns out to be asked for. */
  addLoss(places: readonly ResponsePath[], create: CreateLoss): void;
  /** Adds an error unless one of its code is told at its place already. */
  addOnce(error: GraphQLError): void;
  /** Says that the loss of a place is told already, or needs no telling. */
  explain(path: ResponsePath): void;
  /** Whether something told explains that this place is null. */
  isExplained(path: ResponsePath): boolean;
  addMissingPartner(association: string, reason: string): void;
  addNotOffered(association: string, field: string): void;
  /** In an order that does not depend on who answered first. */
  readErrors(): GraphQLError[];
  readExtensions(): Record<string, unknown>;
}

/** Creates an empty report. */
export function createReport(findAsked: FindAsked): Report {
  const errors: GraphQLError[] = [];
  const losses: { readonly places: readonly ResponsePath[]; readonly create: CreateLoss }[] = [];
  const places = new Set<string>();
  const missing = new Map<string, string>();
  const notOffered = new Map<string, { association: string; field: string }>();
  const add = (error: GraphQLError) => {
    errors.push(error);
    places.add(placeOf(error.path ?? []));
  };
  const explain = (path: ResponsePath) => void places.add(placeOf(path));
  return {
    add,
    addLoss(lost, create) {
      for (const place of lost) explain(toResponsePath(place));
      losses.push({ places: lost, create });
    },
    addOnce(error) {
      const place = placeOf(error.path ?? []);
      const code = error.extensions['code'];
      if (!errors.some((told) => told.extensions['code'] === code && placeOf(told.path ?? []) === place)) add(error);
    },
    explain,
    isExplained(path) {
      const place = placeOf(path);
      return [...places].some((told) => isWithin(told, place) || isWithin(place, told));
    },
    addMissingPartner: (association, reason) => void missing.set(association, missing.get(association) ?? reason),
    addNotOffered: (association, field) => void notOffered.set(`${association} ${field}`, { association, field }),
    readErrors() {
      const told = losses.flatMap((loss) => tellLoss(loss.places, loss.create, findAsked));
      return [...errors, ...told].sort((one, other) => compare(describe(one), describe(other)));
    },
    readExtensions() {
      const partners = [...missing].map(([association, reason]) => ({ association, reason }));
      return {
        ...(partners.length > 0 && { missingPartners: partners.sort((a, b) => compare(a.association, b.association)) }),
        ...(notOffered.size > 0 && {
          notOffered: [...notOffered].sort(([a], [b]) => compare(a, b)).map(([, one]) => one),
        }),
      };
    },
  };
}

function tellLoss(places: readonly ResponsePath[], create: CreateLoss, findAsked: FindAsked): GraphQLError[] {
  if (places.length === 0) return [create(null, 1)];
  const { first, count } = findAsked(places);
  return first ? [create(first, count)] : [];
}

function isWithin(place: string, outer: string): boolean {
  return outer === '' || place === outer || place.startsWith(`${outer}.`);
}

function describe(error: GraphQLError): string {
  const segments = (error.path ?? []).map((segment) =>
    typeof segment === 'number' ? String(segment).padStart(8, '0') : segment,
  );
  return [segments.join('.'), error.extensions['code'], error.extensions['subgraph'], error.message].join(' ');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
