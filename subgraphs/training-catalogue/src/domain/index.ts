export { createActionId, createPlaceId, createSessionId, createTrainingId } from './ids.ts';
export { createTrainingReading } from './read-training.ts';
export type { ActionRecord, PlaceRecord, ProviderRecord, Reading, SessionRecord, TrainingRecord } from './records.ts';
