import { createRandom, type Random } from '../random.ts';
import { drawLetters } from './letters.ts';
import type { PlacedCenter } from './place-centers.ts';
import type { CsvRecord, Profile } from './profile.ts';
import { wordFor } from './words.ts';

/** A person of the demonstration, under a pseudonym. */
export interface DemonstratedPerson {
  readonly pseudonym: string;
  readonly center: PlacedCenter;
  readonly ageWord: string;
  readonly genderWord: string;
  readonly needWords: readonly string[];
}

const ageWeights = { UNDER_26: 20, FROM_26_TO_49: 55, FROM_50: 25 } as const;

const genderWeights = { WOMAN: 54, MAN: 45, OTHER: 1 } as const;

/** How many people of a hundred have a need. */
const frequencies = {
  MOBILITY: 40,
  CHILD_CARE: 25,
  HOUSING: 15,
  DIGITAL: 30,
  READING_WRITING_COUNTING: 15,
  FRENCH_LANGUAGE: 25,
  ADMINISTRATIVE: 30,
  FINANCIAL: 45,
} as const;

/** Draws so many people: one in each center first, the others anywhere. */
export function drawPeople(
  seed: number,
  profile: Profile,
  centers: readonly PlacedCenter[],
  count: number,
): DemonstratedPerson[] {
  const random = createRandom(seed, `${profile.association.slug} people`);
  // Draws of their own, so that the others stay as they were.
  const randomGender = createRandom(seed, `${profile.association.slug} genders`);
  const { ageBands, genders, needs } = profile.association.words;
  return Array.from({ length: count }, (_, index) => ({
    pseudonym: `p-${drawLetters(random, 16).toLowerCase()}`,
    center: centers[index] ?? random.pick(centers),
    ageWord: wordFor(
      ageBands,
      random.pickWeighted(keysOf(ageWeights), (band) => ageWeights[band]),
    ),
    genderWord: wordFor(
      genders,
      randomGender.pickWeighted(keysOf(genderWeights), (gender) => genderWeights[gender]),
    ),
    needWords: drawNeeds(random).map((need) => wordFor(needs, need)),
  }));
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[];

const drawNeeds = (random: Random) => keysOf(frequencies).filter((need) => random.isLikely(frequencies[need]));

/**
 * Makes the records of people one by one; the last contact of each is the last thing that happened to one of the
 * referrals (`lastContacts`, by pseudonym), else today.
 */
export function* makePersonRecords(
  people: readonly DemonstratedPerson[],
  lastContacts: ReadonlyMap<string, string>,
  today: string,
): Generator<CsvRecord> {
  for (const { pseudonym, center, ageWord, genderWord, needWords } of people) {
    yield {
      pseudonyme: pseudonym,
      code_centre: center.code,
      tranche_age: ageWord,
      genre: genderWord,
      freins: needWords.join('|'),
      dernier_contact: lastContacts.get(pseudonym) ?? today,
    };
  }
}
