export type { Custody } from '../custody.ts';
export { makeId } from '../domain/ids.ts';
export { makePseudonym, type PseudonymKey, readFileNumber, readPseudonymKey } from '../domain/pseudonym.ts';
export { erasePersonOnRequest } from './erase-on-request.ts';
export { type Erasing, erasePeople, replayErasures } from './erase-people.ts';
export { type PersonRecord, readPersonRecord } from './person-record.ts';
export { type ErasureRegister, openErasureRegister } from './register.ts';
export { foretellRetention, type Retaining, type RetentionReport, runRetention } from './retention.ts';
export { writePersonPage } from './write-page.ts';
