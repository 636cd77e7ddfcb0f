import { type Check, inFile } from './check.ts';

/** What leaves an association about a person, and what stops it. */
export const people: readonly Check[] = [
  ...inFile(
    'subgraphs/_association/src/actions/send-referral.ts',
    ['subgraphs/_association/tests/consent.test.ts'],
    [
      ["if (status === 'DRAFT' && !isConsentGiven) return { kind: 'consent-missing' };", ''],
      ["basis?.kind === 'CONSENT' && basis.withdrawnAt === null", "basis?.kind === 'CONSENT'"],
      ["basis?.kind === 'CONSENT' && basis.withdrawnAt === null", 'basis?.withdrawnAt === null'],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/actions/withdraw-consent.ts',
    ['subgraphs/_association/tests/consent.test.ts'],
    [
      ["if (purpose === 'TRAINING_REFERRAL') await closeReferrals", 'if (at.getTime() === 0) await closeReferrals'],
      ['referrals.filter(({ sentAt }) => sentAt !== null)', 'referrals.filter(({ enteredAt }) => enteredAt !== null)'],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/actions/withdraw-consent.ts',
    ['subgraphs/_association/tests/own-volunteering.test.ts'],
    [["if (purpose === 'OWN_VOLUNTEERING') await deleteOwnVolunteering(db, id);", '']],
  ),
  ...inFile(
    'subgraphs/_association/src/db/legal-bases.ts',
    ['subgraphs/_association/tests/own-volunteering.test.ts'],
    [
      ['eq(legalBasis.purpose, purpose),\n        eq', 'eq'],
      ["isNull(legalBasis.withdrawnAt),\n      ),\n    )\n    .for('share')", "),\n    )\n    .for('share')"],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/domain/orienting-body.ts',
    ['subgraphs/_association/tests/orienting-body.test.ts', 'subgraphs/_association/tests/queue.test.ts'],
    [["isDisclosed(kind) ? kind : 'OTHER'", 'kind as DisclosedOrientingBody']],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/actions/inbox.ts',
    ['tests/referral/deliver-and-withdraw.test.ts'],
    [
      ['if (await isEnded(db, id)) return;', ''],
      ['.every((each) => isOwnedBy(association, each))', '.every((each) => each.length > 0)'],
      ['await deleteCopy(db, input.referral);', ''],
    ],
  ),
  ...inFile(
    'subgraphs/_kit/src/audit/chain.ts',
    ['subgraphs/_kit/tests/audit-chain.test.ts'],
    [['entry.previousHash,\n        entry.sequence', 'entry.sequence']],
  ),
  ...inFile(
    'subgraphs/_kit/src/audit/audit.ts',
    ['subgraphs/_association/tests/audit.test.ts'],
    [['await recording.end();', 'void recording.end();']],
  ),
];
