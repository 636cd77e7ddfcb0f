import { type Database, executePrepared } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import type { PrescriptionRules } from '../domain/prescription.ts';
import { isInForceOn } from './accreditations.ts';
import { isValidOn } from './schemes.ts';
import { accreditation, communeArea, place, scheme, session, trainingActionScheme } from './tables/index.ts';

/** What decides who may prescribe a session. */
export type SessionPrescription = PrescriptionRules & { readonly sessionId: string };

/**
 * Reads what decides on a day who may prescribe sessions whose scheme is known, in one statement. Of accreditations for one
 * employment area those of the commune where the session is given count. Of associations the `own` one's alone are read.
 */
export const findPrescriptionRules = (
  db: Database,
  sessionIds: readonly string[],
  { day, own }: { readonly day: string; readonly own: string },
): Promise<SessionPrescription[]> =>
  executePrepared(
    db,
    sql`
    select session.id as "sessionId", scheme.code as scheme, (${isValidOn(scheme, day)}) as "isValid",
      scheme.needs_prescription as "needsPrescription", scheme.prescribers as kinds,
      coalesce((
        select jsonb_agg(jsonb_build_object('association', association, 'siret', body_siret, 'name', body_name)
          order by body_name, body_siret, association)
        from ${accreditation}
        where accreditation.scheme = scheme.code and ${isInForceOn(day)}
          and (body_siret is not null or association = ${own})
          and (accreditation.area_code is null or accreditation.area_code = commune_area.area_code)
      ), '[]') as accredited
    from ${session}
    join ${trainingActionScheme} on training_action_scheme.action_id = session.action_id
    join ${scheme} on scheme.code = training_action_scheme.scheme
    left join ${place} on place.id = session.place_id
    left join ${communeArea} on commune_area.commune_code = place.commune_code
    where session.id = any(${sql.param([...sessionIds])}::text[])`,
  );
