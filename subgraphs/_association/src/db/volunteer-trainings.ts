import { type Database, isOneOf } from '@tresse/kit';
import { and, asc } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { isDayWithin, type Period } from './periods.ts';
import { isWithinReach } from './reach.ts';
import { type VolunteerTrainingRow, volunteerTraining } from './tables/index.ts';

/** Fetches the trainings that these centers within reach give their volunteers, of those that begin within a period. */
export const fetchTrainingsOfCenters = (
  db: Database,
  reach: Reach,
  centerIds: readonly string[],
  period: Period,
): Promise<VolunteerTrainingRow[]> =>
  db
    .select()
    .from(volunteerTraining)
    .where(
      and(
        isOneOf(volunteerTraining.centerId, centerIds),
        isWithinReach(volunteerTraining.centerId, reach),
        isDayWithin(volunteerTraining.from, period),
      ),
    )
    .orderBy(asc(volunteerTraining.from), asc(volunteerTraining.id));

/** Fetches the trainings that these units give their volunteers, of those that begin within a period. */
export const fetchTrainingsOfUnits = (
  db: Database,
  unitIds: readonly string[],
  period: Period,
): Promise<VolunteerTrainingRow[]> =>
  db
    .select()
    .from(volunteerTraining)
    .where(and(isOneOf(volunteerTraining.unitId, unitIds), isDayWithin(volunteerTraining.from, period)))
    .orderBy(asc(volunteerTraining.from), asc(volunteerTraining.id));
