import {
  createListLoader,
  createLoader,
  createPageLoader,
  createReads,
  type SubgraphContext,
  withinReach,
} from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { locateDepartures } from '@tresse/reference/nearby';
import { listCertifications } from './db/certifications.ts';
import { findCheckedSources } from './db/checked-sources.ts';
import { countOpenSessions } from './db/departments.ts';
import { findFollowedSearches, listFollowedSearches } from './db/followed-searches.ts';
import { listFundings } from './db/fundings.ts';
import { listIntakeRules } from './db/intake-rules.ts';
import { countAlike } from './db/likeness.ts';
import { listNearbySessions, type NearbyPage } from './db/nearby-sessions.ts';
import { findPlaces } from './db/places.ts';
import { type CalendarPage, listProviderSessions } from './db/provider-sessions.ts';
import { findProviders, listProviderTrainings, type TrainingsPage } from './db/providers.ts';
import { findQuality } from './db/quality.ts';
import { findReceivedReferrals, listReceivedReferrals, type ReceivedPage } from './db/received-referrals.ts';
import { listAnswers } from './db/referral-answers.ts';
import { listRelayable, type RelayPage } from './db/relays.ts';
import { findSchemes, findSchemesOfActions, listMandataries } from './db/schemes.ts';
import { openMemory, type SearchMemory } from './db/search/memory.ts';
import { findSessions, listSessionsOfActions } from './db/sessions.ts';
import { findActions, listActionsOfTrainings } from './db/training-actions.ts';
import { findTrainings } from './db/trainings.ts';
import { findCentersReach, findCopyReach } from './domain/reach.ts';
import { createGrantLoaders } from './grant-loaders.ts';

/** The loaders of one request: every read goes through one, so a wave of fields is one statement. */
export type Loaders = ReturnType<typeof createLoaders>;

const byId = ({ id }: { readonly id: string }): string => id;

/** Makes the loaders of one request; what is open is told as of its moment. */
export function createLoaders(context: SubgraphContext) {
  const { db, now, caller } = context;
  const today = dayInParis(now());
  const reach = findCopyReach(caller);
  const centers = findCentersReach(caller);
  let memory: Promise<SearchMemory> | undefined;
  const within = createReads(db, reach);
  return {
    ...createGrantLoaders(context),
    training: createLoader((ids) => findTrainings(db, ids), byId),
    action: createLoader((ids) => findActions(db, ids), byId),
    session: createLoader((ids) => findSessions(db, ids), byId),
    place: createLoader((ids) => findPlaces(db, ids), byId),
    provider: createLoader(
      (sirets) => findProviders(db, sirets),
      ({ siret }) => siret,
    ),
    certificationsOfTraining: createListLoader(
      (ids) => listCertifications(db, ids),
      ({ trainingId }) => trainingId,
    ),
    fundingOfAction: createListLoader(
      (ids) => listFundings(db, ids),
      ({ actionId }) => actionId,
    ),
    alike: createLoader(
      (likenesses) => countAlike(db, likenesses),
      ({ likeness }) => likeness ?? '',
    ),
    checkedSource: createLoader(
      (sources) => findCheckedSources(db, sources),
      ({ source }) => source,
    ),
    qualityOfProvider: createListLoader(
      (sirets) => findQuality(db, sirets),
      ({ providerSiret }) => providerSiret,
    ),
    actionsOfTraining: createListLoader(
      (ids) => listActionsOfTrainings(db, ids),
      ({ trainingId }) => trainingId,
    ),
    sessionsOfAction: createListLoader(
      (ids) => listSessionsOfActions(db, ids),
      ({ actionId }) => actionId,
    ),
    receivedReferral: createLoader((ids) => within((own) => findReceivedReferrals(own, reach, ids)), byId),
    answers: createListLoader(
      (ids) => within((own) => listAnswers(own, reach, ids)),
      ({ referralId }) => referralId,
    ),
    receivedReferrals: createPageLoader(
      (_, page: ReceivedPage) => within((own) => listReceivedReferrals(own, reach, page)),
      () => '',
    ),
    referralsToRelay: createPageLoader(
      ([siret = ''], page: RelayPage) => within((own) => listRelayable(own, { siret, day: today }, page)),
      () => caller.provider ?? '',
    ),
    trainingsOfProvider: createPageLoader(
      (sirets, page: TrainingsPage) => listProviderTrainings(db, sirets, page),
      ({ providerSiret }) => providerSiret,
    ),
    scheme: createLoader(
      (codes) => findSchemes(db, codes),
      ({ code }) => code,
    ),
    schemeOfAction: createLoader(
      (ids) => findSchemesOfActions(db, ids),
      ({ actionId }) => actionId,
    ),
    mandataries: createPageLoader(
      (codes, { day }: { readonly day: string }) => listMandataries(db, codes, day),
      ({ scheme }) => scheme,
    ),
    intakeRules: createPageLoader(
      (sirets, { day }: { readonly day: string }) => listIntakeRules(db, sirets, day),
      ({ providerSiret }) => providerSiret,
    ),
    sessionsOfProvider: createPageLoader(
      (sirets, page: CalendarPage) => listProviderSessions(db, sirets, page),
      ({ providerSiret }) => providerSiret,
    ),
    sessionsNearby: createPageLoader(
      (codes, page: NearbyPage) => listNearbySessions(db, locateDepartures(codes), { ...page, today }),
      ({ around }) => around,
    ),
    followedSearch: createLoader(
      (ids) => withinReach(db, centers, (own) => findFollowedSearches(own, centers, ids)),
      byId,
    ),
    followedSearchesOfCenter: createListLoader(
      (ids) => withinReach(db, centers, (own) => listFollowedSearches(own, centers, ids)),
      ({ centerId }) => centerId,
    ),
    /** The offer as all searches of this request find it. */
    searchMemory: () => (memory ??= openMemory(db)),
    openSessionCount: createLoader(
      (codes) => countOpenSessions(db, codes, today),
      ({ departmentCode }) => departmentCode,
    ),
  };
}
