import { cleanText, foldText } from '@tresse/kit/values';
import { createIsHeld } from './columns.ts';
import { readCode } from './dictionaries/index.ts';
import { readFormacodes } from './formacode.ts';
import { createTrainingId, hashParts } from './ids.ts';
import { createKeyring, type Identity, keySiblings, readIdentity } from './keys.ts';
import { findElement, type LheoElement, listChildren, readText } from './lheo-element.ts';
import { maskPersons, readLine } from './persons.ts';
import { identifyAction, readAction } from './read-action.ts';
import { readUpdate } from './read-attributes.ts';
import { readCertifications } from './read-certifications.ts';
import { readFamiliar, readProvider } from './read-provider.ts';
import { createReading, type GrowingReading, type Reading, refuseElement } from './reading.ts';
import type { ProviderRecord, TrainingRecord } from './records.ts';
import { type Telling, tell } from './tell.ts';

/** Reads one `formation` element into records. */
export type ReadTraining = (formation: LheoElement) => Reading;

/**
 * Makes the reading of one delivery of a source. It remembers the keys that it met, because two formations may carry
 * the same number, and the providers: of one that is told in several ways, the first is taken. An unusable part is
 * refused and the rest of its formation is read.
 */
export function createTrainingReading(source: string): ReadTraining {
  const giveKey = createKeyring();
  const isNew = createOnce();
  return (formation) => {
    const reading = createReading();
    const provider = readProvider(formation, source);
    if (!provider.ok) {
      refuseElement(reading, formation, provider.problem);
      return reading;
    }
    const { key, rank } = giveKey(identifyTraining(formation, provider.value.siret));
    if (isNew(provider.value.siret)) reading.providers.push(provider.value);
    readOwn(formation, { id: createTrainingId(source, key), rank, provider: provider.value }, reading);
    return reading;
  };
}

/** Tells whether a key is met for the first time. It remembers a hash: a key is a slice of the file and would hold its chunk. */
function createOnce(): (key: string) => boolean {
  const met = new Set<string>();
  return (key) => {
    const before = met.size;
    return met.add(hashParts(key)).size > before;
  };
}

/** A number is its provider's own: two providers may give the same one. */
function identifyTraining(formation: LheoElement, siret: string): Identity {
  const { key, content } = readIdentity(formation, () => [
    siret,
    foldText(readLine(readText(formation, 'intitule-formation')) ?? ''),
  ]);
  return { key: key?.startsWith('numero:') ? `${siret} ${key}` : key, content };
}

interface Placing {
  readonly id: string;
  readonly rank: number;
  readonly provider: ProviderRecord;
}

const isHeld = createIsHeld('formation');

function readOwn(formation: LheoElement, { id, rank, provider }: Placing, reading: GrowingReading): void {
  const telling: Telling = { familiar: readFamiliar(formation, provider), remarks: reading.remarks };
  const training: TrainingRecord = {
    id,
    source: provider.source,
    providerSiret: provider.siret,
    ...describe(formation, telling),
    told: tell(formation, telling, isHeld),
    rank,
    sourceUpdatedOn: readUpdate(formation),
  };
  reading.trainings.push(training);
  reading.certifications.push(...readCertifications(formation, id));
  readActions(formation, { training, telling }, reading);
}

function describe(formation: LheoElement, { familiar }: Telling) {
  const domain = findElement(formation, 'domaine-formation');
  const title = readLine(readText(formation, 'intitule-formation'));
  const readLong = (name: string): string | null => {
    const text = cleanText(readText(formation, name));
    return text === null ? null : maskPersons(text, familiar);
  };
  return {
    title,
    titleKey: foldText(title ?? ''),
    objective: readLong('objectif-formation'),
    expectedResults: readLong('resultats-attendus'),
    content: readLong('contenu-formation'),
    goal: readCode('objectif-general-formation', readText(formation, 'objectif-general-formation')),
    entryLevel: readCode('code-niveau-entree', readText(formation, 'code-niveau-entree')),
    exitLevel: readCode('code-niveau-sortie', readText(formation, 'code-niveau-sortie')),
    certifying: readCode('certifiante', readText(formation, 'certifiante')),
    formacodes: readFormacodes(listChildren(domain, 'code-FORMACODE')),
    romeCodes: readRomeCodes(domain),
  };
}

function readRomeCodes(domain: LheoElement | null): string[] {
  const codes = listChildren(domain, 'code-ROME').map(({ text }) => text.trim().toUpperCase());
  return [...new Set(codes.filter((code) => /^[A-N]\d{4}$/.test(code)))];
}

function readActions(
  formation: LheoElement,
  { training, telling }: { training: TrainingRecord; telling: Telling },
  reading: GrowingReading,
): void {
  const actions = listChildren(formation, 'action');
  const keys = keySiblings(actions.map(identifyAction));
  for (const [index, action] of actions.entries()) {
    readAction(action, { ...(keys[index] ?? { key: '', rank: 0 }), training, telling }, reading);
  }
}
