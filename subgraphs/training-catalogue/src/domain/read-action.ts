import { accept, cleanText, type Parsed } from '@tresse/kit/values';
import { createIsHeld } from './columns.ts';
import { parseCode, readCode } from './dictionaries/index.ts';
import { createActionId } from './ids.ts';
import { type Identity, keySiblings, readIdentity } from './keys.ts';
import { type LheoElement, listChildren, readText } from './lheo-element.ts';
import { hashLikeness } from './likeness.ts';
import { maskPersons, readLine } from './persons.ts';
import { readUpdate } from './read-attributes.ts';
import { isToldExpired } from './read-extras.ts';
import { readFundings } from './read-fundings.ts';
import { readOffer } from './read-offer.ts';
import { findAddress, readPlace } from './read-place.ts';
import { identifySession, readSession } from './read-session.ts';
import { type GrowingReading, refuseElement } from './reading.ts';
import type { ActionRecord, PlaceRecord, TrainingRecord } from './records.ts';
import { type Telling, tell } from './tell.ts';

/** Where an action belongs, under which key. */
export interface ActionPlacing {
  readonly key: string;
  readonly rank: number;
  readonly training: TrainingRecord;
  readonly telling: Telling;
}

/** What tells an action from the others of its training: its key, or else where and how it is given. */
export const identifyAction = (action: LheoElement): Identity =>
  readIdentity(action, () => {
    const address = findAddress(action);
    return [
      ...where.map((name) => joinLines(listChildren(address, name))),
      ...how.map((name) => readText(action, name)),
    ];
  });

const where = ['code-INSEE-commune', 'codepostal', 'ville', 'denomination', 'ligne'];
const how = ['modalites-enseignement', 'modalites-entrees-sorties'];

/** The lines of an address that tell something: one without a text may stand before them or not. */
const joinLines = (lines: readonly LheoElement[]): string =>
  lines.flatMap(({ text }) => readLine(text) ?? []).join('\n');

/** Reads an action with its place and sessions; a bad session is refused alone, a bad action with its sessions. */
export function readAction(action: LheoElement, placing: ActionPlacing, reading: GrowingReading): void {
  const read = readOwn(action, placing);
  if (!read.ok) {
    refuseElement(reading, action, read.problem);
    return;
  }
  const { record, place } = read.value;
  reading.actions.push(record);
  if (place) reading.places.push(place);
  reading.fundings.push(...readFundings(action, record.id));
  readSessions(action, { action: record, placing }, reading);
}

function readSessions(
  element: LheoElement,
  { action, placing: { training, telling } }: { action: ActionRecord; placing: ActionPlacing },
  reading: GrowingReading,
): void {
  const sessions = listChildren(element, 'session');
  const keys = keySiblings(sessions.map(identifySession));
  const placed = { action, providerSiret: training.providerSiret, isOver: isToldExpired(element), telling };
  for (const [index, session] of sessions.entries()) {
    const read = readSession(session, { ...(keys[index] ?? { key: '', rank: 0 }), ...placed });
    if (read.ok) reading.sessions.push(read.value);
    else refuseElement(reading, session, read.problem);
  }
}

const isHeld = createIsHeld('action');

function readOwn(
  action: LheoElement,
  { key, rank, training, telling }: ActionPlacing,
): Parsed<{ record: ActionRecord; place: PlaceRecord | null }> {
  const entry = readEntry(action);
  if (!entry.ok) return entry;
  // Version 2.2 wants a place even where nobody goes; it is then the organisation's own address.
  const place = entry.value.deliveryMode === 'REMOTE' ? accept(null) : readPlace(action, telling.remarks);
  if (!place.ok) return place;
  const described = { placeId: place.value?.id ?? null, ...entry.value, ...describe(action, telling) };
  const record: ActionRecord = {
    id: createActionId(training.id, key),
    trainingId: training.id,
    ...described,
    likeness: hashLikeness(training, described),
    told: tell(action, telling, isHeld),
    rank,
    sourceUpdatedOn: readUpdate(action),
  };
  return accept({ record, place: place.value });
}

/** How and where one goes in: an action of which this is told wrongly would send people in vain. */
function readEntry(action: LheoElement): Parsed<Pick<ActionRecord, 'deliveryMode' | 'entryMode'>> {
  const deliveryMode = parseCode('modalites-enseignement', readText(action, 'modalites-enseignement'));
  if (!deliveryMode.ok) return deliveryMode;
  const entryMode = parseCode('modalites-entrees-sorties', readText(action, 'modalites-entrees-sorties'));
  if (!entryMode.ok) return entryMode;
  return accept({ deliveryMode: deliveryMode.value, entryMode: entryMode.value });
}

function describe(action: LheoElement, { familiar }: Telling) {
  const accessibility = cleanText(readText(action, 'acces-handicapes'));
  const covered = readText(action, 'prise-en-charge-frais-possible');
  return {
    entryLevelRequired: readCode('niveau-entree-obligatoire', readText(action, 'niveau-entree-obligatoire')),
    accessibility: accessibility === null ? null : maskPersons(accessibility, familiar),
    costsMayBeCovered: readCode('prise-en-charge-frais-possible', covered),
    ...readOffer(action),
  };
}
