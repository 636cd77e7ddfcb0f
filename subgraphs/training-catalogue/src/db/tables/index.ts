export { auditChain, auditEntry, auditHead, auditPersonKey, importRun, rejectedRecord } from '@tresse/kit';
export * from './changes.ts';
export * from './offer.ts';
export * from './referrals.ts';
