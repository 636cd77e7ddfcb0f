import type { Connection } from '@tresse/kit';
import type { NearbySession } from './db/nearby-sessions.ts';
import type { CalendarSession } from './db/provider-sessions.ts';
import type { ListedTraining } from './db/providers.ts';
import type { FoundSession } from './search/found-sessions.ts';

/** An edge of `Commune.openSessionsNearby` as its resolver gives it: the session is still to be loaded. */
export type NearbySessionEdgeRow = Connection<NearbySession>['edges'][number];

/** An edge of `Provider.trainings` as its resolver gives it: the training is still to be loaded. */
export type TrainingEdgeRow = Connection<ListedTraining>['edges'][number];

/** An edge of `Provider.sessions` as its resolver gives it: the session is still to be loaded. */
export type ProviderSessionEdgeRow = Connection<CalendarSession>['edges'][number];

/** An edge of `FoundSessionConnection`; `departure` is the commune from which distances are told, null without one. */
export type FoundSessionEdgeRow = Connection<FoundSession>['edges'][number] & { readonly departure: string | null };
