import {
  createListLoader,
  createLoader,
  createPageLoader,
  createReads,
  type Database,
  type SubgraphContext,
} from '@tresse/kit';
import { type CenterPage, countCentersByDepartment, fetchCenters, listCenters } from './db/centers.ts';
import { fetchCollectiveInformation } from './db/collective-information.ts';
import { fetchLegalBases } from './db/legal-bases.ts';
import { fetchMissions, fetchOpenMissionPages, type MissionPage } from './db/missions.ts';
import { listOverdueNotices, type OverduePage } from './db/notices.ts';
import { fetchOwnVolunteering } from './db/own-volunteering.ts';
import { fetchPeople, fetchPersonPages, type PersonPage } from './db/people.ts';
import type { Period } from './db/periods.ts';
import {
  fetchHistories,
  fetchLatestChanges,
  fetchLatestSteps,
  fetchReferralPages,
  fetchReferrals,
  fetchSuccessors,
  listUnchanged,
  type ReferralPage,
  type ReferralParent,
  type UnchangedPage,
} from './db/referrals.ts';
import { type DuePage, fetchWarnings, listDue } from './db/retention.ts';
import { countSentInLatestMonth, fetchLatestTeams, sumHoursByDepartment } from './db/teams.ts';
import { fetchUnits, listUnits } from './db/units.ts';
import { fetchTrainingsOfCenters, fetchTrainingsOfUnits } from './db/volunteer-trainings.ts';
import type { Reach } from './domain/reach.ts';

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createPresenceLoaders> &
  ReturnType<typeof createVolunteeringLoaders> &
  ReturnType<typeof createReferralLoaders>;

/** Makes the loaders of one request to the association `slug`; people and referrals come only from within `reach`. */
export const createLoaders = ({ db, now }: SubgraphContext, slug: string, reach: Reach): Loaders => ({
  ...createPresenceLoaders(db, slug),
  ...createVolunteeringLoaders(db, slug, reach),
  ...createReferralLoaders({ database: db, now }, slug, reach),
});

const idOf = ({ id }: { readonly id: string }): string => id;

/** The database holds one association: what is listed is listed for its slug. */
function createPresenceLoaders(db: Database, slug: string) {
  const ofAssociation = () => slug;
  return {
    unit: createLoader((ids) => fetchUnits(db, ids), idOf),
    units: createListLoader(() => listUnits(db), ofAssociation),
    center: createLoader((ids) => fetchCenters(db, ids), idOf),
    centers: createPageLoader((_, page: CenterPage) => listCenters(db, page), ofAssociation),
    centersByDepartment: createListLoader(() => countCentersByDepartment(db), ofAssociation),
  };
}

function createVolunteeringLoaders(db: Database, slug: string, reach: Reach) {
  return {
    latestTeam: createLoader(
      (centerIds) => fetchLatestTeams(db, reach, centerIds),
      ({ centerId }) => centerId,
    ),
    hoursByDepartment: createPageLoader(
      (_, period: Period) => sumHoursByDepartment(db, period),
      () => slug,
    ),
    mission: createLoader((ids) => fetchMissions(db, ids), idOf),
    openMissions: createPageLoader(
      (centerIds, page: MissionPage) => fetchOpenMissionPages(db, centerIds, page),
      ({ centerId }) => centerId,
    ),
    trainingsOfCenter: createPageLoader(
      (centerIds, period: Period) => fetchTrainingsOfCenters(db, reach, centerIds, period),
      ({ centerId }) => centerId ?? '',
    ),
    trainingsOfUnit: createPageLoader(
      (unitIds, period: Period) => fetchTrainingsOfUnits(db, unitIds, period),
      ({ unitId }) => unitId ?? '',
    ),
  };
}

function createReferralLoaders({ database, now }: { database: Database; now: () => Date }, slug: string, reach: Reach) {
  const within = createReads(database, reach);
  const pagesOf = (kind: ReferralParent) =>
    createPageLoader(
      (parents, page: ReferralPage) => within((db) => fetchReferralPages(db, { kind, reach }, parents, page)),
      ({ parent }) => parent,
    );
  return {
    history: createListLoader(
      (ids) => within((db) => fetchHistories(db, reach, ids)),
      ({ referralId }) => referralId,
    ),
    latestStep: createLoader(
      (ids) => within((db) => fetchLatestSteps(db, reach, ids)),
      ({ referralId }) => referralId,
    ),
    myCenters: createPageLoader(
      (_, page: CenterPage) => listCenters(database, page, reach),
      () => slug,
    ),
    collectiveInformation: createPageLoader(
      (centerIds, period: Period) => fetchCollectiveInformation(database, reach, centerIds, period),
      ({ centerId }) => centerId,
    ),
    ownVolunteering: createListLoader(
      (personIds) => within((db) => fetchOwnVolunteering(db, reach, personIds)),
      ({ personId }) => personId,
    ),
    legalBases: createListLoader(
      (personIds) => within((db) => fetchLegalBases(db, reach, personIds)),
      ({ personId }) => personId,
    ),
    myReferrals: createPageLoader(
      (_, page: UnchangedPage) => within((db) => listUnchanged(db, reach, page)),
      () => slug,
    ),
    overdueNotices: createPageLoader(
      (_, page: OverduePage) => within((db) => listOverdueNotices(db, reach, now(), page)),
      () => slug,
    ),
    peopleOfCenter: createPageLoader(
      (centerIds, page: PersonPage) => within((db) => fetchPersonPages(db, reach, centerIds, page)),
      ({ centerId }) => centerId,
    ),
    person: createLoader((ids) => within((db) => fetchPeople(db, reach, ids)), idOf),
    warning: createLoader(
      (ids) => within((db) => fetchWarnings(db, ids)),
      ({ personId }) => personId,
    ),
    dueForErasure: createPageLoader(
      (_, page: DuePage) => within((db) => listDue(db, reach, page)),
      () => slug,
    ),
    referral: createLoader((ids) => within((db) => fetchReferrals(db, reach, ids)), idOf),
    sentInLatestMonth: createLoader(
      (centerIds) => within((db) => countSentInLatestMonth(db, reach, centerIds)),
      ({ centerId }) => centerId,
    ),
    successor: createLoader(
      (ids) => within((db) => fetchSuccessors(db, reach, ids)),
      ({ supersedesId }) => supersedesId ?? '',
    ),
    latestReferralChange: createLoader(
      (centerIds) => within((db) => fetchLatestChanges(db, reach, centerIds)),
      ({ centerId }) => centerId,
    ),
    referralsOfCenter: pagesOf('center'),
    referralsOfPerson: pagesOf('person'),
    referralsOfSession: pagesOf('session'),
  };
}
