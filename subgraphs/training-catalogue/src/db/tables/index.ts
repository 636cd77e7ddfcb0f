export { auditChain, auditEntry, auditHead, auditPersonKey, importRun, rejectedRecord } from '@tresse/kit';
export * from './accreditations.ts';
export * from './agreement-terms.ts';
export * from './changes.ts';
export * from './followed-searches.ts';
export * from './offer.ts';
export * from './referrals.ts';
export * from './schemes.ts';
export * from './search.ts';
