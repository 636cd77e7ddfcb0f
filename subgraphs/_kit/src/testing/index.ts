export { createRecording } from '../audit/recording.ts';
export { countAuditRows } from './audit-rows.ts';
export { fixedClock, makeCaller } from './callers.ts';
export { cloneTestDatabase, createTestDatabase, isAround, type TestDatabase } from './database.ts';
export { type TestFiles, withTestFolder } from './folder.ts';
export { createTestDeliverer, createTestHub, createTestService, type TestHub, type TestService } from './hub.ts';
export { dumpRows, importThroughKills, type Kill } from './killed-import.ts';
export { readMails } from './mail.ts';
export { type Answer, type Ask, buildSubgraph, createAsk } from './subgraph.ts';
