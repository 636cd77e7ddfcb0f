import type { Database } from '@tresse/kit';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { oneOf, optional } from '../columns.ts';
import { findConsenting } from '../db/legal-bases.ts';
import { keepOwnVolunteering } from '../db/own-volunteering.ts';
import { type OwnVolunteeringRow, person, volunteerMission } from '../db/tables/index.ts';
import { makeId, readCode } from '../domain/ids.ts';
import type { PseudonymKey } from '../domain/pseudonym.ts';
import { readCount } from '../domain/texts.ts';
import { createNamingColumns, getPersonId, isNamedOnce, namedOnce } from './naming.ts';
import { isPeriod, notEmpty, openPeriodColumns } from './period-columns.ts';
import { readColumns } from './read-record.ts';
import { refuseErased } from './refuse-erased.ts';
import { sift } from './refuse-unknown.ts';
import type { Refusal, TableImport, Written } from './table-import.ts';

/** `own_volunteering`: pseudonyme or numero_dossier, activite, code_mission, du, avant_le, heures. */
export function createOwnVolunteeringImport(
  { slug, words }: Association,
  key?: PseudonymKey,
): TableImport<OwnVolunteeringRow> {
  const shape = z.object({
    ...createNamingColumns(slug, key),
    activite: oneOf(words.volunteerActivities),
    code_mission: optional(readCode),
    ...openPeriodColumns,
    heures: optional(readCount),
  });
  const toRow = (read: z.infer<typeof shape>): OwnVolunteeringRow => ({
    personId: getPersonId(slug, read),
    activity: read.activite,
    from: read.du,
    to: read.avant_le,
    missionId: read.code_mission && makeId(slug, read.code_mission),
    hours: read.heures,
  });
  const whole = shape.refine(isNamedOnce, namedOnce).refine(isPeriod, notEmpty).transform(toRow);
  return {
    table: 'own_volunteering',
    shapes: [shape],
    // What is refused was not consented to, or would outlive the withdrawal: only why is kept.
    keeps: () => false,
    read: (columns) => readColumns(whole, columns),
    keyOf: ({ personId, activity, from }) => `${personId} ${activity} ${from}`,
    write: writeOwnVolunteering,
  };
}

async function writeOwnVolunteering(
  db: Database,
  rows: readonly OwnVolunteeringRow[],
): Promise<Written<OwnVolunteeringRow>> {
  const erased = await refuseErased(db, rows, ({ personId, from }) => ({ personId, day: from }));
  const { known, refused } = await sift(
    db,
    rows,
    [
      { table: person, idOf: ({ personId }) => personId, what: 'person', delivered: 'people' },
      { table: volunteerMission, idOf: ({ missionId }) => missionId, what: 'mission', delivered: 'missions' },
    ],
    erased,
  );
  const consenting = await findConsenting(
    db,
    known.map(({ personId }) => personId),
    'OWN_VOLUNTEERING',
  );
  for (const row of known) if (!consenting.has(row.personId)) refused.set(row, consentMissing);
  return {
    ...(await keepOwnVolunteering(
      db,
      known.filter((row) => !refused.has(row)),
    )),
    refused,
  };
}

const consentMissing: Refusal = {
  reason: 'This person has not consented to have her own volunteering written down, or has withdrawn it',
  mend: 'Record her consent first, or take the record out of the file',
};
