import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getAssociation } from '../../load-association.ts';
import { makeCenterRecords } from './centers.ts';
import { drawPeople, makePersonRecords } from './people.ts';
import { type PlacedCenter, placeCenters } from './place-centers.ts';
import type { CsvRecord, Profile } from './profile.ts';
import { createGenericProfile } from './profiles/generic.ts';
import { restosDuCoeur } from './profiles/restos-du-coeur.ts';
import { secoursPopulaire } from './profiles/secours-populaire.ts';
import { type DemonstratedSession, makeReferralRecords, type ReferralDraw } from './referrals.ts';
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

/** Writes `units.csv` and `centers.csv` of one association, and of `teams.csv`, `people.csv`, `referrals.csv` what it offers. */
export async function generateAssociation(demonstration: AssociationDemonstration): Promise<void> {
  const { folder } = demonstration;
  await mkdir(folder, { recursive: true });
  const profile = await getProfile(demonstration);
  for (const [file, records] of Object.entries(makeFiles(profile, demonstration))) {
    const [first = {}] = records;
    await writeCsv(join(folder, file), Object.keys(first), records);
  }
}

async function getProfile({ slug, seed }: AssociationDemonstration): Promise<Profile> {
  const profile = profiles.find(({ association }) => association.slug === slug);
  return profile ?? createGenericProfile(await getAssociation(slug), seed);
}

/** Makes the records of each file that an association of this profile delivers. */
export function makeFiles(
  profile: Profile,
  { seed, today, sessions }: Pick<AssociationDemonstration, 'seed' | 'today' | 'sessions'>,
): Record<string, CsvRecord[]> {
  const departments = placeCenters(profile.centerCount);
  const centers = departments.flatMap((each) => each.centers);
  const organisation = profile.organise(departments);
  const { modules } = profile.association;
  return {
    'units.csv': [...organisation.units],
    'centers.csv': makeCenterRecords(seed, profile, centers, organisation),
    ...(modules.includes('VOLUNTEERING') && { 'teams.csv': makeTeamRecords(seed, profile, centers, today) }),
    ...(modules.includes('REFERRAL') && makeReferralFiles(profile, centers, { seed, today, sessions })),
  };
}

function makeReferralFiles(
  profile: Profile,
  centers: readonly PlacedCenter[],
  { seed, today, sessions }: Omit<ReferralDraw, 'people'>,
): Record<string, CsvRecord[]> {
  const people = drawPeople(seed, profile, centers);
  const referrals = makeReferralRecords(profile, { seed, today, people, sessions });
  return { 'people.csv': makePersonRecords(people, referrals, today), 'referrals.csv': referrals };
}
