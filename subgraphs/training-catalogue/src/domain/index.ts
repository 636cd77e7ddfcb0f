export { createActionId, createPlaceId, createSessionId, createTrainingId } from './ids.ts';
export { createTrainingReading } from './read-training.ts';
export type { Reading } from './reading.ts';
export type { ActionRecord, PlaceRecord, ProviderRecord, SessionRecord, TrainingRecord } from './records.ts';
