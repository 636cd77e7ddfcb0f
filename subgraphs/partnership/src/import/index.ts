export { listAssociations } from '../db/associations.ts';
export { importPartnership, type PartnershipImport } from './import-partnership.ts';
