import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readContract } from '../src/contract.ts';
import { readInstant } from '../src/domain/dates.ts';
import { findReach } from '../src/domain/reach.ts';
import { addUpByStage } from '../src/domain/referral-stage.ts';
import { readPhone } from '../src/domain/texts.ts';
import * as vocabulary from '../src/domain/vocabulary.ts';
import { readWord } from '../src/domain/words.ts';

describe('vocabulary', () => {
  const enums = new Map(
    parse(readContract()).definitions.flatMap((node) =>
      node.kind === 'EnumTypeDefinition' ? [[node.name.value, node.values?.map(({ name }) => name.value)]] : [],
    ) as [string, string[]][],
  );

  test.each([
    ['UnitLevel', vocabulary.UNIT_LEVELS],
    ['CenterActivity', vocabulary.CENTER_ACTIVITIES],
    ['AgeBand', vocabulary.AGE_BANDS],
    ['SupportNeed', vocabulary.SUPPORT_NEEDS],
    ['ReferralStatus', vocabulary.REFERRAL_STATUSES],
    ['ReferralReason', vocabulary.REFERRAL_REASONS],
    ['TrainingOutcome', vocabulary.TRAINING_OUTCOMES],
    ['Gender', vocabulary.GENDERS],
    ['ReferralStage', vocabulary.REFERRAL_STAGES],
    ['Purpose', vocabulary.PURPOSES],
    ['LegalBasisKind', vocabulary.LEGAL_BASIS_KINDS],
    ['OrientingBodyKind', vocabulary.ORIENTING_BODY_KINDS],
    ['NoticeKind', vocabulary.NOTICE_KINDS],
  ])('holds the values of %s in the order of the contract', (name, values) => {
    expect(enums.get(name)).toEqual(values);
  });
});

test('every status but a draft counts in a stage, and none in two', () => {
  const department = '33';
  const counts = vocabulary.REFERRAL_STATUSES.map((status) => ({ department, status, count: 1 }));
  expect(addUpByStage(counts).map(({ stage, count }) => [stage, count])).toEqual([
    ['AWAITING_ANSWER', 2],
    ['UNDER_REVIEW', 7],
    ['ADMITTED', 1],
    ['NOT_ENTERED', 5],
    ['ENTERED', 7],
  ]);
});

describe('reach', () => {
  const claims = { association: 'les-voisins', centers: ['c'], departments: ['33'] };

  test('is nothing in another association, whatever the role', () => {
    expect(findReach('les-autres', { ...claims, role: 'department-coordinator' })).toEqual({ kind: 'nothing' });
  });

  test('of a volunteer is the center, even when the token names departments', () => {
    expect(findReach('les-voisins', { ...claims, role: 'volunteer' })).toEqual({ kind: 'centers', centers: ['c'] });
  });
});

test('words are read whatever their capitals, spaces and apostrophes', () => {
  const words = { "Aide à l'emploi": 'JOB' } as const;
  expect(readWord(' aide à l’EMPLOI ', words)).toEqual({ ok: true, value: 'JOB' });
  expect(readWord('aide', words).ok).toBe(false);
});

test.each(['05 36 49 10 20', '0536491020', '+33 5 36 49 10 20', '0033536491020', '+33(0)536491020', '05.36.49.10.20'])(
  'the telephone %s is read into E.164',
  (text) => expect(readPhone(text)).toEqual({ ok: true, value: '+33536491020' }),
);

test.each(['2026-03-14T09:30:00', '2026-03-14', '2026-02-30T10:00:00Z', '2026-03-14T25:00:00Z', '14/03/2026'])(
  'the instant %s is refused',
  (text) => expect(readInstant(text).ok).toBe(false),
);
