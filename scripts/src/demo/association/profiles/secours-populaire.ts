import { makeSiren } from '@tresse/reference';
import { association } from '@tresse/secours-populaire';
import type { Random } from '../../random.ts';
import { neighbourhoods } from '../neighbourhoods.ts';
import { ofTown } from '../of-town.ts';
import type { PlacedCenter, PlacedDepartment } from '../place-centers.ts';
import type { CsvRecord, Organisation, Profile } from '../profile.ts';
import { makeUnitRecord } from '../unit-record.ts';

/** The Secours populaire: federations and, below them, committees are legal entities; committees run the permanences. */
export const secoursPopulaire: Profile = {
  association,
  centerCount: 120,
  personCount: 1_000,
  referralCount: 2_000,
  firstPhone: 5_000,
  organise,
  nameCenter: ({ commune, rank }) =>
    `Permanence ${ofTown(commune.name)} - ${neighbourhoods[rank % neighbourhoods.length]}`,
  drawOwnColumns,
};

const firstFederationSiren = 21_000;
const firstCommitteeSiren = 22_000;
const centersOfCommittee = 3;

function organise(departments: readonly PlacedDepartment[]): Organisation {
  const codes = departments.map(({ department }) => department.code);
  const units = [
    { code: 'national', level: 'NATIONAL', name: 'Secours populaire (scénario fictif)' },
    { code: 'region', level: 'REGIONAL', name: 'Conseil de région', parent: 'national', departments: codes },
    ...departments.map(({ department }, index) => ({
      code: `federation-${department.code}`,
      level: 'DEPARTMENTAL' as const,
      name: `Fédération - ${department.name}`,
      siren: makeSiren(firstFederationSiren + index),
      parent: 'region',
      departments: [department.code],
    })),
    ...listCommittees(departments),
  ] as const;
  return { units: units.map((unit) => makeUnitRecord(association, unit)), unitOf: nameCommittee };
}

/** The committee of the first center of three runs the two others as well. */
const listCommittees = (departments: readonly PlacedDepartment[]) =>
  departments
    .flatMap(({ centers }) => centers.filter((_, index) => index % centersOfCommittee === 0))
    .map((center, index) => ({
      code: nameCommittee(center),
      level: 'LOCAL' as const,
      name: `Comité ${ofTown(center.commune.name)} - ${neighbourhoods[center.rank % neighbourhoods.length]}`,
      siren: makeSiren(firstCommitteeSiren + index),
      parent: `federation-${center.department.code}`,
      departments: [center.department.code],
    }));

function nameCommittee({ code, department }: PlacedCenter): string {
  const seat = Number(code.slice(-3)) - 1;
  return `comite-${department.code}-${Math.floor(seat / centersOfCommittee) + 1}`;
}

function drawOwnColumns(random: Random): CsvRecord {
  const kinds = ["Permanence d'accueil", "Permanence d'accueil", 'Antenne', 'Antenne étudiante', 'Itinérante'];
  return {
    type_permanence: random.pick(kinds),
    sur_rendez_vous: random.isLikely(40) ? 'oui' : 'non',
    participation: random.isLikely(80) ? 'oui' : 'non',
  };
}
