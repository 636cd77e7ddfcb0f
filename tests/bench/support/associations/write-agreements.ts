import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sources = ['test'];
const axes = ['Orienter vers la formation', 'Former des bénévoles'];

/** Writes the files of a convention of each association, with five commitments and the next meeting of both committees. */
export async function writeAgreements(folder: string, slugs: readonly string[]): Promise<void> {
  const files = {
    'agreements.json': slugs.map(toAgreement),
    'commitments.json': slugs.flatMap((slug) => [1, 2, 3, 4, 5].map((rank) => toCommitment(slug, rank))),
    'committee-meetings.json': slugs.flatMap((slug) =>
      ['STEERING', 'TECHNICAL'].map((committee) => toMeeting(slug, committee)),
    ),
  };
  for (const [name, records] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(records));
}

const nameAgreement = (slug: string): string => `convention-${slug}`;

const toAgreement = (slug: string) => ({
  id: nameAgreement(slug),
  kind: 'CONVENTION',
  title: `Convention de ${slug}`,
  state: 'SIGNED',
  parent: null,
  votedOn: null,
  signedOn: '2025-06-01',
  termFrom: '2025-06-01',
  termTo: '2028-06-01',
  fictional: true,
  signatories: [{ name: slug, association: slug }],
  axes,
  sources,
});

const toCommitment = (slug: string, rank: number) => ({
  id: `${slug}-${rank}`,
  agreement: nameAgreement(slug),
  association: slug,
  axis: 1 + (rank % axes.length),
  title: `Engagement ${rank}`,
  unit: 'personnes orientées',
  target: 100 * rank,
  reached: 40 * rank,
  dueOn: '2027-06-30',
  state: 'UNDER_WAY',
  asOf: '2026-10-26',
  sources,
});

const toMeeting = (slug: string, committee: string) => ({
  id: `${slug}-${committee.toLowerCase()}`,
  agreement: nameAgreement(slug),
  committee,
  day: '2026-12-10',
  place: null,
  sources,
});
