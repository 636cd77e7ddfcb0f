export { createLogger } from '@tresse/logging';
export type { SignedHead } from './audit/heads.ts';
export { forgetPerson } from './audit/names.ts';
export { type AuditExcerpt, readAudit, signAudit, verifyAudit } from './audit/read-audit.ts';
export { listRecordedTypes, type People } from './audit/record-people.ts';
export { type AuditEntry, auditChain, auditEntry, auditHead, auditPersonKey } from './audit/tables.ts';
export type { BreakKind } from './audit/verify-chain.ts';
export { type Caller, publicCaller } from './caller.ts';
export { type Database, type OpenDatabase, openDatabase } from './database.ts';
export { eachParent, parentId } from './each-parent.ts';
export { type ErrorCode, forbidden, invalidArgument, TresseError } from './errors.ts';
export { claimKey, findWish, type Wish } from './idempotency/claim-key.ts';
export { hashTexts, makeStoredKey, prepareClaim, type ToldWish } from './idempotency/claim-wish.ts';
export { idempotency } from './idempotency/table.ts';
export { fetchRejections, type Rejection } from './import/keep-rejections.ts';
export { addUpKept, type KeptRows, keepRows, removeOtherRows } from './import/keep-rows.ts';
export { type RawRecord, readFileRecords, readRecord } from './import/read-records.ts';
export {
  type ImportSummary,
  isNothingTaken,
  type Recorder,
  recordDelivery,
  recordImport,
} from './import/record-import.ts';
export type { ImportProgress, ImportRun, ImportState } from './import/recorded-run.ts';
export { hashFile, openSourceFile, type SourceContent } from './import/source-file.ts';
export { importRun, rejectedRecord } from './import/tables.ts';
export { createListLoader, createLoader, createPageLoader, getLoaded, type PageLoader } from './loaders.ts';
export { grantRows, type MigrationTarget, migrateDatabase } from './migrate.ts';
export {
  type Connection,
  checkPageSize,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  type Position,
  toConnection,
} from './pages.ts';
export { executePrepared, findByKeys, prepareStatement } from './prepared.ts';
export { createReads } from './reads.ts';
export { refuseSocialSecurityNumbers } from './refuse-texts.ts';
export { everything, type RowReach, reachingFor, withinReach } from './row-security.ts';
export { type RunningSubgraph, runSubgraph, type SubgraphSettings, startSubgraph } from './server.ts';
export type { BesideContext, SubgraphContext, SubgraphDefinition, WorkBeside } from './subgraph.ts';
export { isOneOf, textArray } from './text-array.ts';
