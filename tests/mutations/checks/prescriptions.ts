import { type Check, inFile } from './check.ts';

/** Who may prescribe, and who sees what the Region grants. */
export const prescriptions: readonly Check[] = [
  ...inFile(
    'subgraphs/training-catalogue/src/domain/prescription.ts',
    ['subgraphs/training-catalogue/tests/domain/prescription.test.ts'],
    [
      ["if (!isValid) return { access: 'NOBODY', scheme, prescribers: [] };", ''],
      ['association !== undefined ? holder.association === association : provider', 'provider'],
    ],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/domain/accreditation.ts',
    ['subgraphs/training-catalogue/tests/schemes/accreditations.test.ts'],
    [
      ['validFrom <= day && ', ''],
      [' && (revokedAt === null || day < dayInParis(revokedAt))', ''],
    ],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/domain/reach.ts',
    ['subgraphs/training-catalogue/tests/schemes'],
    [['if (regionRoles.includes(role)) return ofRegion;', 'if (role) return ofRegion;']],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/db/reach.ts',
    ['subgraphs/training-catalogue/tests/schemes'],
    [
      ['return eq(association, reach.association);', 'return undefined;'],
      ['return eq(siret, reach.provider);', 'return undefined;'],
      ['return sql`false`;', 'return undefined;'],
    ],
  ),
];
