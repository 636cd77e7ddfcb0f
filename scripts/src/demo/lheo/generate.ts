import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOffer, type OfferedTraining } from './offer.ts';
import { type LheoVersion, writeTraining } from './write-training.ts';
import { writeXml } from './xml.ts';

/** What makes the demonstration's offer: equal values give equal bytes. `today` is `YYYY-MM-DD`. */
export interface LheoDemonstration {
  readonly seed: number;
  readonly today: string;
  readonly folder: string;
}

/** A file of the demonstration: its path, and the source as which it is imported. */
export interface LheoFile {
  readonly path: string;
  readonly source: string;
  readonly version: LheoVersion;
}

interface Delivery {
  readonly source: string;
  readonly version: LheoVersion;
  readonly departments: readonly string[];
}

/** The three former regions, each with its own information system and version of LHÉO. */
const deliveries: readonly Delivery[] = [
  { source: 'demonstration-aquitaine', version: '2.3', departments: ['24', '33', '40', '47', '64'] },
  { source: 'demonstration-poitou-charentes', version: '2.3', departments: ['16', '17', '79', '86'] },
  { source: 'demonstration-limousin', version: '2.2', departments: ['19', '23', '87'] },
];

const namespaces = { '2.3': 'http://lheo.gouv.fr/2.3', '2.2': 'http://www.lheo.org/2.2' } as const;

/** Lists the files that `generateLheo` writes into a folder. */
export const listLheoFiles = (folder: string): LheoFile[] =>
  deliveries.map(({ source, version }) => ({ path: locate(folder, source, version), source, version }));

const locate = (folder: string, source: string, version: LheoVersion): string =>
  join(folder, 'lheo', `${source}-lheo-${version}.xml`);

/** Writes the demonstration's offer as LHÉO files and lists them. */
export async function generateLheo({ seed, today, folder }: LheoDemonstration): Promise<LheoFile[]> {
  const offer = makeOffer(seed, today);
  await mkdir(join(folder, 'lheo'), { recursive: true });
  for (const { source, version, departments } of deliveries) {
    const trainings = offer.filter(({ provider }) => departments.includes(provider.department));
    await writeFile(locate(folder, source, version), writeFileContent(trainings, version, today.replaceAll('-', '')));
  }
  return listLheoFiles(folder);
}

function writeFileContent(trainings: readonly OfferedTraining[], version: LheoVersion, day: string): string {
  const formations = trainings.map((training) => writeXml(writeTraining(training, version, day), '  '));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<!-- Invented offer for the demonstration: bodies and numbers do not exist; communes do. -->\n',
    `<lheo xmlns="${namespaces[version]}">\n <offres>\n`,
    ...formations,
    ' </offres>\n</lheo>\n',
  ].join('');
}
