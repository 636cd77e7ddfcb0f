import type { ActionRecord, PlaceRecord, SessionRecord, TrainingRecord } from '../domain/records.ts';
import { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';

/** A session of a delivery under the id that the catalogue gives it, with what it belongs to. */
export interface DeliveredSession {
  readonly session: SessionRecord;
  readonly action: ActionRecord;
  readonly training: TrainingRecord;
  readonly place: PlaceRecord | null;
}

/** Lists the sessions of a delivery with their ids, in the order of the file, without a database. */
export async function* listSessions(delivery: Delivery): AsyncGenerator<DeliveredSession> {
  for await (const reading of readDelivery(delivery)) yield* joinSessions(reading);
}

function joinSessions({ sessions, actions, trainings, places }: DeliveredReading): DeliveredSession[] {
  return sessions.flatMap((session) => {
    const action = actions.find(({ id }) => id === session.actionId);
    const training = trainings.find(({ id }) => id === session.trainingId);
    const place = places.find(({ id }) => id === session.placeId) ?? null;
    return action && training ? [{ session, action, training, place }] : [];
  });
}
