import { dayAfter } from '../calendar.ts';
import { createRandom } from '../random.ts';
import type { PlacedCenter } from './place-centers.ts';
import type { CsvRecord, Organisation, Profile } from './profile.ts';
import { wordFor } from './words.ts';

/** Missions of the demonstration: what they are about, in the contract's terms and in words. */
const missions = [
  { activity: 'RECEPTION', title: 'Accueillir les personnes au centre' },
  { activity: 'COLLECTION', title: 'Tenir la collecte devant les magasins' },
  { activity: 'DISTRIBUTION', title: 'Préparer et distribuer les colis' },
  { activity: 'SUPPORT', title: 'Accompagner vers l’emploi et la formation' },
  { activity: 'LITERACY', title: 'Animer un atelier de français' },
  { activity: 'SCHOOL_SUPPORT', title: 'Aider aux devoirs' },
  { activity: 'ADMINISTRATION', title: 'Tenir les inscriptions' },
] as const;

/** Makes up to two missions of every center: most are open, some are filled, few have ended. */
export function makeMissionRecords(
  seed: number,
  { association: { slug, words } }: Profile,
  centers: readonly PlacedCenter[],
  today: string,
): CsvRecord[] {
  const random = createRandom(seed, `${slug} missions`);
  return centers.flatMap(({ code }) =>
    Array.from({ length: random.between(0, 2) }, (_, index) => {
      const { activity, title } = random.pick(missions);
      const from = dayAfter(today, -random.between(10, 200));
      return {
        code: `m-${code}-${index + 1}`,
        code_centre: code,
        titre: title,
        activite: wordFor(words.volunteerActivities, activity),
        places: String(random.between(0, 4)),
        du: from,
        avant_le: random.isLikely(60) ? '' : dayAfter(from, random.between(60, 400)),
        heures_semaine: String(random.between(2, 8)),
        mobilite_reduite: random.isLikely(70) ? 'oui' : 'non',
        ouverte_accueillis: random.isLikely(50) ? 'oui' : 'non',
      };
    }),
  );
}

/** Makes the trainings that units below the highest give in the year before `today`, and a few of centers. */
export function makeVolunteerTrainingRecords(
  seed: number,
  { association: { slug } }: Profile,
  centers: readonly PlacedCenter[],
  { unitOf }: Organisation,
  today: string,
): CsvRecord[] {
  const random = createRandom(seed, `${slug} volunteer trainings`);
  const units = [...new Set(centers.map(unitOf))].map((unit) => ({ code_centre: '', code_unite: unit }));
  const some = centers.filter(() => random.isLikely(10)).map(({ code }) => ({ code_centre: code, code_unite: '' }));
  return [...units, ...some].map((giver, index) => {
    const from = dayAfter(today, random.between(-300, 60));
    const days = random.between(1, 2);
    const places = random.between(6, 15);
    return {
      code: `f-${index + 1}`,
      ...giver,
      du: from,
      avant_le: dayAfter(from, days),
      heures: String(days * 6),
      places: String(places),
      personnes_formees: from < today ? String(random.between(3, places)) : '',
    };
  });
}

/** Makes what some centers held of collective information in the year before `today`. */
export function makeCollectiveInformationRecords(
  seed: number,
  { association: { slug, words } }: Profile,
  centers: readonly PlacedCenter[],
  today: string,
): CsvRecord[] {
  const random = createRandom(seed, `${slug} collective information`);
  const themes = Object.keys(words.informationThemes);
  return centers.flatMap(({ code }) =>
    Array.from({ length: random.between(0, 4) }, (_, index) => ({
      code: `i-${code}-${index + 1}`,
      code_centre: code,
      jour: dayAfter(today, -random.between(1, 365)),
      theme: random.pick(themes),
      personnes_presentes: String(random.between(3, 20)),
    })),
  );
}
