import { type Database, isOneOf } from '@tresse/kit';
import { and, asc } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { GrantReach } from '../domain/reach.ts';
import { isConcerned } from './reach.ts';
import { isValidOn } from './schemes.ts';
import { type DerogationRow, derogation, type ReservedPlacesRow, reservedPlaces } from './tables/index.ts';

/** Of whom, on which day (`YYYY-MM-DD`), for whom. */
export interface TermsAsked {
  readonly ids: readonly string[];
  readonly day: string;
  readonly reach: GrantReach;
}

const listReserved = (db: Database, of: AnyPgColumn, { ids, day, reach }: TermsAsked): Promise<ReservedPlacesRow[]> => {
  const { association, providerSiret: siret } = reservedPlaces;
  return db
    .select()
    .from(reservedPlaces)
    .where(and(isOneOf(of, ids), isValidOn(reservedPlaces, day), isConcerned(reach, { association, siret })))
    .orderBy(asc(reservedPlaces.validFrom), asc(reservedPlaces.id));
};

/** Lists the places that agreements reserve. */
export const listReservedByAgreements = (db: Database, asked: TermsAsked): Promise<ReservedPlacesRow[]> =>
  listReserved(db, reservedPlaces.agreementId, asked);

/** Lists the places that are reserved at providers. */
export const listReservedAtProviders = (db: Database, asked: TermsAsked): Promise<ReservedPlacesRow[]> =>
  listReserved(db, reservedPlaces.providerSiret, asked);

/** Lists the rules from which agreements exempt. */
export const listDerogations = (db: Database, { ids, day, reach }: TermsAsked): Promise<DerogationRow[]> => {
  const { association, providerSiret: siret } = derogation;
  return db
    .select()
    .from(derogation)
    .where(
      and(isOneOf(derogation.agreementId, ids), isValidOn(derogation, day), isConcerned(reach, { association, siret })),
    )
    .orderBy(asc(derogation.validFrom), asc(derogation.id));
};
