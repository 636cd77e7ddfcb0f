import { createRandom, type Random } from '../random.ts';
import type { PlacedCenter } from './place-centers.ts';
import type { CsvRecord, Organisation, Profile } from './profile.ts';
import { wordFor } from './words.ts';

const streets = ['rue du Lavoir', 'rue des Écoles', 'place du Marché', 'avenue de la Gare', 'chemin des Vignes'];
const hours = ['Tu,Th 09:00-12:00', 'Mo,We,Fr 09:00-12:00', 'Mo-Fr 14:00-17:00', 'We 14:00-18:00; Sa 09:00-12:00'];

/** How many centers of a hundred have an activity, besides food aid, which all have. */
const frequencies = {
  CLOTHING: 40,
  BABY_CARE: 45,
  STREET_OUTREACH: 10,
  FRENCH_WORKSHOP: 25,
  SCHOOL_SUPPORT: 15,
  JOB_SEARCH_SUPPORT: 35,
  DIGITAL_ACCESS: 30,
  ACCESS_TO_RIGHTS: 45,
  BUDGET_SUPPORT: 20,
  CULTURE_AND_LEISURE: 30,
  HOUSING: 5,
} as const;

type Activity = keyof typeof frequencies;

/** Makes the records of the centers; telephones are of the range that is reserved for fiction (Arcep: 05 36 49). */
export function makeCenterRecords(
  seed: number,
  profile: Profile,
  centers: readonly PlacedCenter[],
  { unitOf }: Organisation,
): CsvRecord[] {
  const random = createRandom(seed, `${profile.association.slug} centers`);
  return centers.map((center) => {
    const activities = drawActivities(random);
    const { words } = profile.association;
    return {
      code: center.code,
      nom: profile.nameCenter(center),
      code_unite: unitOf(center),
      commune: center.commune.code,
      adresse: `${random.between(1, 90)} ${random.pick(streets)}`,
      telephone: writePhone(profile.firstPhone + center.order),
      horaires: random.pick(hours),
      activites: ['FOOD_AID' as const, ...activities].map((each) => wordFor(words.activities, each)).join('|'),
      ...profile.drawOwnColumns(random, activities),
    };
  });
}

const drawActivities = (random: Random): Activity[] =>
  (Object.keys(frequencies) as Activity[]).filter((activity) => random.isLikely(frequencies[activity]));

function writePhone(n: number): string {
  const digits = String(n).padStart(4, '0');
  return `05 36 49 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}
