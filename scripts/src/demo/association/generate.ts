import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportProgress } from '@tresse/kit';
import { getAssociation } from '../../load-association.ts';
import { makeCenterRecords } from './centers.ts';
import { makeLegalBasisRecords } from './legal-bases.ts';
import { drawPeople, makePersonRecords } from './people.ts';
import { type PlacedCenter, placeCenters } from './place-centers.ts';
import type { CsvRecord, Profile } from './profile.ts';
import { createGenericProfile } from './profiles/generic.ts';
import { restosDuCoeur } from './profiles/restos-du-coeur.ts';
import { secoursPopulaire } from './profiles/secours-populaire.ts';
import { makeReferralRecords } from './referrals.ts';
import { createSessionChoice, type DemonstratedSession } from './session-choice.ts';
import { makeTeamRecords } from './teams.ts';
import { makeCollectiveInformationRecords, makeMissionRecords, makeVolunteerTrainingRecords } from './volunteering.ts';
import { writeCsv } from './write-csv.ts';

/**
 * What makes the demonstration of one association: equal values give equal bytes. `today` is `YYYY-MM-DD`, `sessions`
 * are those to which it refers people; `scale` times as many people and referrals as usual, in the usual centers; the
 * files go into `folder` itself. `progress` hears how many referrals are written.
 */
export interface AssociationDemonstration {
  readonly slug: string;
  readonly seed: number;
  readonly today: string;
  readonly folder: string;
  readonly sessions: readonly DemonstratedSession[];
  readonly scale?: number;
  readonly progress?: ImportProgress | undefined;
}

const profiles: readonly Profile[] = [restosDuCoeur, secoursPopulaire];

/**
 * Writes `units.csv` and `centers.csv` of one association, and of the other tables those of the modules that it offers. Own
 * volunteering of people is not among them: no file brings their consent.
 */
export const generateAssociation = async (demonstration: AssociationDemonstration): Promise<void> =>
  generateByProfile(await getProfile(demonstration), demonstration);

/** The same for an association that need not be of the house. */
export async function generateByProfile(
  profile: Profile,
  { folder, ...demonstration }: Omit<AssociationDemonstration, 'slug'>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, records] of makeFiles(profile, demonstration)) await writeCsv(join(folder, file), records);
}

async function getProfile({ slug, seed }: AssociationDemonstration): Promise<Profile> {
  const profile = profiles.find(({ association }) => association.slug === slug);
  return profile ?? createGenericProfile(await getAssociation(slug), seed);
}

type FileRecords = readonly [file: string, records: Iterable<CsvRecord>];

/** Makes the records of each file that an association of this profile delivers; to be read file by file, once. */
export function* makeFiles(
  profile: Profile,
  demonstration: Omit<AssociationDemonstration, 'slug' | 'folder'>,
): Generator<FileRecords> {
  const { seed, today } = demonstration;
  const departments = placeCenters(profile.centerCount);
  const centers = departments.flatMap((each) => each.centers);
  const organisation = profile.organise(departments);
  const { modules } = profile.association;
  yield ['units.csv', organisation.units];
  yield ['centers.csv', makeCenterRecords(seed, profile, centers, organisation)];
  if (modules.includes('VOLUNTEERING')) {
    yield ['teams.csv', makeTeamRecords(seed, profile, centers, today)];
    yield ['missions.csv', makeMissionRecords(seed, profile, centers, today)];
    yield ['volunteer_trainings.csv', makeVolunteerTrainingRecords(seed, profile, centers, organisation, today)];
  }
  if (modules.includes('REFERRAL')) {
    yield ['collective_information.csv', makeCollectiveInformationRecords(seed, profile, centers, today)];
    yield* makeReferralFiles(profile, centers, demonstration);
  }
}

/** People come after their referrals, which tell the last contact of each, and for what consent was needed. */
function* makeReferralFiles(
  profile: Profile,
  centers: readonly PlacedCenter[],
  { seed, today, sessions, scale = 1, progress }: Omit<AssociationDemonstration, 'slug' | 'folder'>,
): Generator<FileRecords> {
  const people = drawPeople(seed, profile, centers, profile.personCount * scale);
  const count = profile.referralCount * scale;
  const draw = { seed, today, count, people, chooseSession: createSessionChoice(sessions) };
  const lastContacts = new Map<string, string>();
  const firstSent = new Map<string, string>();
  const source = `${profile.association.slug} referrals`;
  const tell = (made: number) => progress?.(made, { source, share: made / count, resumedAfter: 0 });
  yield ['referrals.csv', follow(makeReferralRecords(profile, draw), { lastContacts, firstSent }, tell)];
  yield ['people.csv', makePersonRecords(people, lastContacts, today)];
  yield ['legal_bases.csv', makeLegalBasisRecords(seed, profile, people, firstSent, today)];
}

/** Passes referrals on, notes the latest day of each person and the first on which she was referred, and tells now and then how many there were. */
function* follow(
  referrals: Iterable<CsvRecord>,
  { lastContacts, firstSent }: Readonly<Record<'lastContacts' | 'firstSent', Map<string, string>>>,
  tell: (made: number) => void,
): Generator<CsvRecord> {
  let made = 0;
  for (const referral of referrals) {
    const { pseudonyme = '', envoyee_le = '', modifiee_le = '' } = referral;
    const day = modifiee_le.slice(0, 10);
    if (day > (lastContacts.get(pseudonyme) ?? '')) lastContacts.set(pseudonyme, day);
    const sent = envoyee_le.slice(0, 10);
    if (sent && sent < (firstSent.get(pseudonyme) ?? '9')) firstSent.set(pseudonyme, sent);
    made += 1;
    if (made % 1000 === 0) tell(made);
    yield referral;
  }
}
