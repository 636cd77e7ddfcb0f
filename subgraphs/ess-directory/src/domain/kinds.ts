/** What a structure of the social economy is; the first five are insertion companies under agreement with the State. */
export const structureKinds = ['ACI', 'EI', 'AI', 'ETTI', 'EITI', 'GEIQ', 'OTHER'] as const;

/** One of `structureKinds`. */
export type StructureKind = (typeof structureKinds)[number];

const withoutAgreement: ReadonlySet<StructureKind> = new Set(['GEIQ', 'OTHER']);

/** Whether structures of this kind sign an agreement with the State (French: convention IAE). */
export const signsAgreement = (kind: StructureKind): boolean => !withoutAgreement.has(kind);
