import type { Database } from '@tresse/kit';
import { and, asc, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm';
import { isInForceOn } from './accreditations.ts';
import { isValidOn } from './schemes.ts';
import {
  accreditation,
  communeArea,
  place,
  type ReceivedReferralRow,
  receivedReferral,
  referralAnswer,
  scheme,
  session,
  trainingActionScheme,
} from './tables/index.ts';

type Copies = typeof receivedReferral;

/** The condition that a copy had to wait for a relay, and a body by its SIRET was ever accredited for its scheme. */
export const isRelayedBy = (copy: Copies, siret: string): SQL => sql`
  exists (select from ${referralAnswer} where referral_id = ${copy.id} and to_status = 'WAITING_FOR_RELAY')
  and exists (
    select from ${session} join ${trainingActionScheme} using (action_id) join ${accreditation} using (scheme)
    where session.id = ${copy.sessionId} and body_siret = ${siret})`;

/** A page of copies that wait for a relay, the one that came first first: at most `limit` after a position. */
export interface RelayPage {
  readonly limit: number;
  readonly after: readonly [receivedAt: Date, id: string] | null;
}

/** Lists a page of the copies that wait and that a body by its SIRET may prescribe on a day (`YYYY-MM-DD`). */
export function listRelayable(
  db: Database,
  { siret, day }: { readonly siret: string; readonly day: string },
  { limit, after }: RelayPage,
): Promise<ReceivedReferralRow[]> {
  const { receivedAt, id, hiddenAt, closedAs } = receivedReferral;
  const [at, last] = after ?? [];
  return db
    .select(getTableColumns(receivedReferral))
    .from(receivedReferral)
    .where(
      and(
        isNull(hiddenAt),
        isNull(closedAs),
        isWaiting,
        isPrescribableOn(day, siret),
        at && sql`(${receivedAt}, ${id}) > (${at.toISOString()}::timestamptz, ${last})`,
      ),
    )
    .orderBy(asc(receivedAt), asc(id))
    .limit(limit);
}

const isWaiting: SQL = sql`exists (
  select from ${referralAnswer} as waiting
  where waiting.referral_id = ${receivedReferral.id} and waiting.to_status = 'WAITING_FOR_RELAY' and not exists (
    select from ${referralAnswer} as later
    where later.referral_id = waiting.referral_id and later.sequence > waiting.sequence))`;

/** As `findPrescription` says of a body: in force, and for the area of the session or for all. */
const isPrescribableOn = (day: string, siret: string): SQL => sql`exists (
  select from ${session}
  join ${trainingActionScheme} on training_action_scheme.action_id = session.action_id
  join ${scheme} on scheme.code = training_action_scheme.scheme and ${isValidOn(scheme, day)}
  join ${accreditation} on accreditation.scheme = scheme.code and ${isInForceOn(day)}
  left join ${place} on place.id = session.place_id
  left join ${communeArea} on commune_area.commune_code = place.commune_code
  where session.id = ${receivedReferral.sessionId} and body_siret = ${siret}
    and (accreditation.area_code is null or accreditation.area_code = commune_area.area_code))`;
