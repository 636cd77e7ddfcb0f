import { makeSiren } from '@tresse/reference';
import { association } from '@tresse/restos-du-coeur';
import type { Random } from '../../random.ts';
import { neighbourhoods } from '../neighbourhoods.ts';
import { ofTown } from '../of-town.ts';
import type { PlacedDepartment } from '../place-centers.ts';
import type { CsvRecord, Organisation, Profile } from '../profile.ts';
import { makeUnitRecord } from '../unit-record.ts';

/** The Restos du Cœur: each departmental association is a legal entity of its own and runs the centers. */
export const restosDuCoeur: Profile = {
  association,
  centerCount: 200,
  personCount: 2_000,
  referralCount: 4_000,
  firstPhone: 0,
  organise,
  nameCenter: ({ commune, rank }) => `Centre ${ofTown(commune.name)} - ${neighbourhoods[rank % neighbourhoods.length]}`,
  drawOwnColumns,
};

const firstSiren = 20_000;

function organise(departments: readonly PlacedDepartment[]): Organisation {
  const codes = departments.map(({ department }) => department.code);
  const units = [
    { code: 'national', level: 'NATIONAL', name: 'Les Restos du Cœur' },
    {
      code: 'antenne',
      level: 'REGIONAL',
      name: 'Antenne de Nouvelle-Aquitaine',
      parent: 'national',
      departments: codes,
    },
    ...departments.map(({ department }, index) => ({
      code: `ad-${department.code}`,
      level: 'DEPARTMENTAL' as const,
      name: `Les Restos du Cœur - ${department.name}`,
      siren: makeSiren(firstSiren + index),
      parent: 'antenne',
      departments: [department.code],
    })),
  ] as const;
  return {
    units: units.map((unit) => makeUnitRecord(association, unit)),
    unitOf: ({ department }) => `ad-${department.code}`,
  };
}

function drawOwnColumns(random: Random, activities: readonly string[]): CsvRecord {
  const levels = ['Alphabétisation', 'A1', 'A2', 'B1'].filter(() => random.isLikely(50));
  return {
    campagnes: random.isLikely(75) ? 'Hiver|Été' : 'Hiver',
    sre: activities.includes('JOB_SEARCH_SUPPORT') ? 'oui' : 'non',
    niveaux_francais: activities.includes('FRENCH_WORKSHOP') ? levels.join('|') || 'A1' : '',
  };
}
