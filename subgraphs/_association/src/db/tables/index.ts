export { auditChain, auditEntry, auditHead, auditPersonKey, idempotency, importRun, rejectedRecord } from '@tresse/kit';
export * from './organisation.ts';
export * from './people.ts';
export * from './referrals.ts';
export * from './volunteering.ts';
