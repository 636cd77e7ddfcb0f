export { importPartnership, type PartnershipImport } from './import-partnership.ts';
