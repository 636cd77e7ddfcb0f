import type { GraphQLError } from 'graphql';
import { placeOf, type ResponsePath } from '../errors.ts';

/** What is told beside the data of an answer. */
export interface Report {
  add(error: GraphQLError): void;
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
export function createReport(): Report {
  const errors: GraphQLError[] = [];
  const places = new Set<string>();
  const missing = new Map<string, string>();
  const notOffered = new Map<string, { association: string; field: string }>();
  const add = (error: GraphQLError) => {
    errors.push(error);
    places.add(placeOf(error.path ?? []));
  };
  return {
    add,
    addOnce(error) {
      const place = placeOf(error.path ?? []);
      const code = error.extensions['code'];
      if (!errors.some((told) => told.extensions['code'] === code && placeOf(told.path ?? []) === place)) add(error);
    },
    explain: (path) => void places.add(placeOf(path)),
    isExplained(path) {
      const place = placeOf(path);
      return [...places].some((told) => isWithin(told, place) || isWithin(place, told));
    },
    addMissingPartner: (association, reason) => void missing.set(association, missing.get(association) ?? reason),
    addNotOffered: (association, field) => void notOffered.set(`${association} ${field}`, { association, field }),
    readErrors: () => [...errors].sort((one, other) => compare(describe(one), describe(other))),
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
