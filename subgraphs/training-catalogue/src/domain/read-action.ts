import { accept, type Parsed } from '@tresse/kit/values';
import { type CodedElement, type CodeValue, parseCode } from './dictionaries.ts';
import { createActionId } from './ids.ts';
import { type Identity, keySiblings, readIdentity } from './keys.ts';
import { findElement, type LheoElement, listChildren, readText } from './lheo-element.ts';
import { readPlace } from './read-place.ts';
import { identifySession, readSession } from './read-session.ts';
import {
  type ActionRecord,
  emptyReading,
  joinReadings,
  type PlaceRecord,
  type Reading,
  refuseElement,
} from './records.ts';

/** Where an action belongs, under which key. */
export interface ActionPlacing {
  readonly key: string;
  readonly trainingId: string;
  readonly providerSiret: string;
}

/** What tells an action from the others of its training: its key, or else where and how it is given. */
export function identifyAction(action: LheoElement): Identity {
  const address = findElement(action, 'lieu-de-formation', 'coordonnees', 'adresse');
  const where = ['code-INSEE-commune', 'codepostal', 'ville', 'denomination', 'ligne'];
  const how = ['modalites-enseignement', 'modalites-entrees-sorties'];
  return readIdentity(action, [
    ...where.map((name) => readText(address, name)),
    ...how.map((name) => readText(action, name)),
  ]);
}

/** Reads an action with its place and sessions; a bad session is refused alone, a bad action with its sessions. */
export function readAction(action: LheoElement, placing: ActionPlacing): Reading {
  const read = readOwn(action, placing);
  if (!read.ok) return refuseElement(action, read.problem);
  const { record, place } = read.value;
  const own = { ...emptyReading, actions: [record], places: place ? [place] : [] };
  return joinReadings([own, ...readSessions(action, record, placing.providerSiret)]);
}

function readSessions(action: LheoElement, record: ActionRecord, providerSiret: string): Reading[] {
  const sessions = listChildren(action, 'session');
  const keys = keySiblings(sessions.map(identifySession));
  return sessions.map((session, index) => {
    const read = readSession(session, { key: keys[index] ?? '', action: record, providerSiret });
    return read.ok ? { ...emptyReading, sessions: [read.value] } : refuseElement(session, read.problem);
  });
}

function readOwn(
  action: LheoElement,
  { key, trainingId }: ActionPlacing,
): Parsed<{ record: ActionRecord; place: PlaceRecord | null }> {
  const deliveryMode = readCode(action, 'modalites-enseignement');
  if (!deliveryMode.ok) return deliveryMode;
  const entryMode = readCode(action, 'modalites-entrees-sorties');
  if (!entryMode.ok) return entryMode;
  const levelRequired = readCode(action, 'niveau-entree-obligatoire');
  if (!levelRequired.ok) return levelRequired;
  // Version 2.2 wants a place even where nobody goes; it is then the organisation's own address.
  const place = deliveryMode.value === 'REMOTE' ? accept(null) : readPlace(action);
  if (!place.ok) return place;
  const record: ActionRecord = {
    id: createActionId(trainingId, key),
    trainingId,
    placeId: place.value?.id ?? null,
    deliveryMode: deliveryMode.value,
    entryMode: entryMode.value,
    entryLevelRequired: levelRequired.value,
  };
  return accept({ record, place: place.value });
}

const readCode = <Name extends CodedElement>(element: LheoElement, name: Name): Parsed<CodeValue<Name> | null> =>
  parseCode(name, readText(element, name));
