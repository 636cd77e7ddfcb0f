import { createRandom } from '../random.ts';
import type { PlacedCenter } from './place-centers.ts';
import type { CsvRecord, Profile } from './profile.ts';

/** Makes the teams of every center for every month of 2026 on that ended before `today`. */
export function makeTeamRecords(
  seed: number,
  { association }: Profile,
  centers: readonly PlacedCenter[],
  today: string,
): CsvRecord[] {
  const random = createRandom(seed, `${association.slug} teams`);
  const months = listMonths('2026-01', today.slice(0, 7));
  // Draws of their own, so that the others stay as they were.
  const randomInformed = createRandom(seed, `${association.slug} informed`);
  return centers.flatMap(({ code }) => {
    const size = random.between(6, 45);
    const trained = random.between(0, 4);
    return months.map((mois) => {
      const volunteers = size + random.between(-3, 3);
      const hours = volunteers * random.between(8, 20);
      return {
        code_centre: code,
        mois,
        benevoles: String(volunteers),
        formes_orientation: String(Math.min(trained, volunteers)),
        heures: String(hours),
        personnes_informees: String(randomInformed.between(2, 12)),
      };
    });
  });
}

/** Months from one to before another, `YYYY-MM`. */
function listMonths(from: string, before: string): string[] {
  const months: string[] = [];
  for (let month = from; month < before; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
