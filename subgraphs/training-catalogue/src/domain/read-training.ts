import { cleanLine, cleanText, foldText } from '@tresse/kit/values';
import { parseCode } from './dictionaries.ts';
import { readFormacodes } from './formacode.ts';
import { createTrainingId, hashParts } from './ids.ts';
import { createKeyring, type Identity, keySiblings, readIdentity } from './keys.ts';
import { findElement, type LheoElement, listChildren, readText } from './lheo-element.ts';
import { identifyAction, readAction } from './read-action.ts';
import { readProvider } from './read-provider.ts';
import { emptyReading, joinReadings, type ProviderRecord, type Reading, refuseElement } from './records.ts';

/** Reads one `formation` element into records. */
export type ReadTraining = (formation: LheoElement) => Reading;

/**
 * Makes the reading of one delivery of a source. It remembers the keys that it met, because two formations may carry
 * the same number, and the providers: of one that is told in several ways, the first is taken. An unusable part is
 * refused and the rest of its formation is read.
 */
export function createTrainingReading(source: string): ReadTraining {
  const giveKey = createKeyring();
  const takeNew = createOnce();
  return (formation) => {
    const provider = readProvider(formation, source);
    if (!provider.ok) return refuseElement(formation, provider.problem);
    const certifying = parseCode('certifiante', readText(formation, 'certifiante'));
    if (!certifying.ok) return refuseElement(formation, certifying.problem);
    const { siret } = provider.value;
    const id = createTrainingId(source, giveKey(identifyTraining(formation, siret)));
    const training = { id, source, providerSiret: siret, ...describe(formation), certifying: certifying.value };
    const own: Reading = { ...emptyReading, providers: takeNew(siret, provider.value), trainings: [training] };
    return joinReadings([own, ...readActions(formation, id, provider.value)]);
  };
}

/** Gives a value the first time that its key is met, and nothing later. */
function createOnce(): <Value>(key: string, value: Value) => Value[] {
  const met = new Set<string>();
  return (key, value) => {
    // Not the key itself: it is a slice of the file and would hold its whole chunk in memory.
    const hash = hashParts(key);
    if (met.has(hash)) return [];
    met.add(hash);
    return [value];
  };
}

/** A number is its provider's own: two providers may give the same one. */
function identifyTraining(formation: LheoElement, siret: string): Identity {
  const { key, content } = readIdentity(formation, [siret, foldText(readText(formation, 'intitule-formation'))]);
  return { key: key?.startsWith('numero:') ? `${siret} ${key}` : key, content };
}

function describe(formation: LheoElement) {
  const title = cleanLine(readText(formation, 'intitule-formation'));
  return {
    title,
    titleKey: foldText(title ?? ''),
    objective: cleanText(readText(formation, 'objectif-formation')),
    formacodes: readFormacodes(findElement(formation, 'domaine-formation')),
  };
}

function readActions(formation: LheoElement, trainingId: string, { siret }: ProviderRecord): Reading[] {
  const actions = listChildren(formation, 'action');
  const keys = keySiblings(actions.map(identifyAction));
  return actions.map((action, index) =>
    readAction(action, { key: keys[index] ?? '', trainingId, providerSiret: siret }),
  );
}
