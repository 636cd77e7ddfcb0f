import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCenterRecords } from './centers.ts';
import { drawPeople, makePersonRecords } from './people.ts';
import { placeCenters } from './place-centers.ts';
import type { CsvRecord, Profile } from './profile.ts';
import { restosDuCoeur } from './profiles/restos-du-coeur.ts';
import { secoursPopulaire } from './profiles/secours-populaire.ts';
import { type DemonstratedSession, makeReferralRecords } from './referrals.ts';
import { makeTeamRecords } from './teams.ts';
import { writeCsv } from './write-csv.ts';

/**
 * What makes the demonstration of one association: equal values give equal bytes. `today` is `YYYY-MM-DD`, `sessions`
 * are those to which it refers people; the files go into `folder` itself.
 */
export interface AssociationDemonstration {
  readonly slug: string;
  readonly seed: number;
  readonly today: string;
  readonly folder: string;
  readonly sessions: readonly DemonstratedSession[];
}

const profiles: readonly Profile[] = [restosDuCoeur, secoursPopulaire];

/** Slugs of the associations that have a demonstration. */
export const demonstratedAssociations: readonly string[] = profiles.map(({ association }) => association.slug);

/** Writes `units.csv`, `centers.csv`, `teams.csv`, `people.csv` and `referrals.csv` of one association. */
export async function generateAssociation(demonstration: AssociationDemonstration): Promise<void> {
  const { folder } = demonstration;
  await mkdir(folder, { recursive: true });
  for (const [file, records] of Object.entries(makeFiles(getProfile(demonstration.slug), demonstration))) {
    const [first = {}] = records;
    await writeCsv(join(folder, file), Object.keys(first), records);
  }
}

function getProfile(slug: string): Profile {
  const profile = profiles.find(({ association }) => association.slug === slug);
  if (profile) return profile;
  throw new Error(`${slug} has no demonstration; these have: ${demonstratedAssociations.join(', ')}`);
}

function makeFiles(profile: Profile, { seed, today, sessions }: AssociationDemonstration): Record<string, CsvRecord[]> {
  const departments = placeCenters(profile.centerCount);
  const centers = departments.flatMap((each) => each.centers);
  const organisation = profile.organise(departments);
  const people = drawPeople(seed, profile, centers);
  const referrals = makeReferralRecords(profile, { seed, today, people, sessions });
  return {
    'units.csv': [...organisation.units],
    'centers.csv': makeCenterRecords(seed, profile, centers, organisation),
    'teams.csv': makeTeamRecords(seed, profile, centers, today),
    'people.csv': makePersonRecords(people, referrals, today),
    'referrals.csv': referrals,
  };
}
