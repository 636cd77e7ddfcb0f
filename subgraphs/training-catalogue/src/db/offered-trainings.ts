import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import type { SessionRow } from './sessions.ts';
import { session, training, trainingAction } from './tables/index.ts';
import type { ActionRow } from './training-actions.ts';
import type { TrainingRow } from './trainings.ts';

/** A training that is still offered, with its actions and sessions. */
export interface OfferedTraining {
  readonly training: TrainingRow;
  readonly actions: readonly { readonly action: ActionRow; readonly sessions: readonly SessionRow[] }[];
}

const trainingsAtOnce = 500;

/**
 * Reads all that a source still offers, a page at a time: trainings of one number in the order in which they came, and so
 * their actions and sessions.
 */
export async function* readOffered(db: Database, source: string): AsyncGenerator<OfferedTraining> {
  let last: TrainingRow | undefined;
  do {
    const page = await listTrainings(db, source, last);
    yield* await join(db, page);
    last = page.length === trainingsAtOnce ? page.at(-1) : undefined;
  } while (last);
}

function listTrainings(db: Database, source: string, last: TrainingRow | undefined): Promise<TrainingRow[]> {
  const { rank, id } = training;
  const isAfter = last && or(gt(rank, last.rank), and(eq(rank, last.rank), gt(id, last.id)));
  return db
    .select()
    .from(training)
    .where(and(eq(training.source, source), isNull(training.goneAt), isAfter))
    .orderBy(asc(rank), asc(id))
    .limit(trainingsAtOnce);
}

async function join(db: Database, trainings: readonly TrainingRow[]): Promise<OfferedTraining[]> {
  const ids = trainings.map(({ id }) => id);
  const actions = await db
    .select()
    .from(trainingAction)
    .where(and(isOneOf(trainingAction.trainingId, ids), isNull(trainingAction.goneAt)))
    .orderBy(trainingAction.rank, trainingAction.id);
  const sessions = await db
    .select()
    .from(session)
    .where(and(isOneOf(session.trainingId, ids), isNull(session.goneAt)))
    .orderBy(session.rank, session.id);
  const actionsOf = Map.groupBy(actions, ({ trainingId }) => trainingId);
  const sessionsOf = Map.groupBy(sessions, ({ actionId }) => actionId);
  return trainings.map((each) => ({
    training: each,
    actions: (actionsOf.get(each.id) ?? []).map((action) => ({ action, sessions: sessionsOf.get(action.id) ?? [] })),
  }));
}
