import type { Association } from '@tresse/association';
import { dayAfter } from '../calendar.ts';
import { createRandom, type Random } from '../random.ts';
import type { DemonstratedPerson } from './people.ts';
import type { CsvRecord, Profile } from './profile.ts';
import { wordFor } from './words.ts';

type Words = Association['words'];

/** A consent or another basis, in the contract's terms: recorded so many days ago, withdrawn so many days ago. */
interface DrawnBasis {
  readonly purpose: Words['purposes'][string];
  readonly kind: Words['legalBasisKinds'][string];
  readonly age: number;
  readonly endAge?: number;
}

/**
 * Makes on what the use of people's data stands: of nobody whose referral is a draft alone more than her accompaniment, of
 * most of the others consent too, some of it about to expire, some withdrawn, some renewed. `firstSent` is the earliest day
 * on which a referral of a person was sent, by pseudonym: consent came before.
 */
export function* makeLegalBasisRecords(
  seed: number,
  { association }: Profile,
  people: readonly DemonstratedPerson[],
  firstSent: ReadonlyMap<string, string>,
  today: string,
): Generator<CsvRecord> {
  const random = createRandom(seed, `${association.slug} legal bases`);
  const { purposes, legalBasisKinds } = association.words;
  for (const { pseudonym } of people) {
    const sent = firstSent.get(pseudonym);
    const sentAge = sent ? Math.round((Date.parse(today) - Date.parse(sent)) / 86_400_000) : 0;
    for (const { purpose, kind, age, endAge } of drawBases(random, sentAge)) {
      yield {
        pseudonyme: pseudonym,
        finalite: wordFor(purposes, purpose),
        fondement: wordFor(legalBasisKinds, kind),
        texte: kind === 'CONSENT' ? (age > 330 ? '2025-09' : '2026-03') : '',
        depuis_le: `${dayAfter(today, -age)}T08:00:00Z`,
        retire_le: endAge === undefined ? '' : `${dayAfter(today, -endAge)}T08:00:00Z`,
      };
    }
  }
}

/** Consent to be referred for most of those who were sent somewhere, `sentAge` days ago (0: nobody was). */
function drawBases(random: Random, sentAge: number): DrawnBasis[] {
  const age = sentAge + random.between(1, 30);
  const accompaniment: DrawnBasis = { purpose: 'ACCOMPANIMENT', kind: 'LEGITIMATE_INTEREST', age };
  const counted: DrawnBasis[] = random.isLikely(60) ? [{ purpose: 'STATISTICS', kind: 'PUBLIC_TASK', age }] : [];
  if (sentAge === 0 || !random.isLikely(95)) return [accompaniment, ...counted];
  return [accompaniment, ...counted, ...drawReferralConsents(random, sentAge), ...drawContactConsents(random, sentAge)];
}

/** One in eight agreed long before the first referral; half of these did so again on that day, to a newer wording. */
function drawReferralConsents(random: Random, sentAge: number): DrawnBasis[] {
  const consent = { purpose: 'TRAINING_REFERRAL', kind: 'CONSENT' } as const;
  if (!random.isLikely(12)) return [{ ...consent, age: sentAge + 1 }];
  const age = Math.max(sentAge + 10, random.between(335, 400));
  return random.isLikely(50)
    ? [
        { ...consent, age, endAge: sentAge + 1 },
        { ...consent, age: sentAge + 1 },
      ]
    : [{ ...consent, age }];
}

/** A third lets the provider call her too; one in four of these has changed her mind since. */
function drawContactConsents(random: Random, sentAge: number): DrawnBasis[] {
  const consent = { purpose: 'DIRECT_CONTACT', kind: 'CONSENT', age: sentAge + 1 } as const;
  if (!random.isLikely(33)) return [];
  return [random.isLikely(25) ? { ...consent, endAge: random.between(1, sentAge) } : consent];
}
