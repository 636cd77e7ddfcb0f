import { accept, earliestDay, latestDay, type Parsed, type PartialDate, refuse } from '@tresse/kit/values';
import { createIsHeld } from './columns.ts';
import { parseCode } from './dictionaries/index.ts';
import { findLastEntryDay } from './entry.ts';
import { createSessionId } from './ids.ts';
import { type Identity, readIdentity } from './keys.ts';
import { parseLheoDate } from './lheo-date.ts';
import { type LheoElement, readText } from './lheo-element.ts';
import { readUpdate } from './read-attributes.ts';
import { isToldExpired } from './read-extras.ts';
import type { ActionRecord, SessionRecord } from './records.ts';
import { type Telling, tell } from './tell.ts';

/** What tells a session from the others of its action: its key, or else its dates. */
export const identifySession = (session: LheoElement): Identity =>
  readIdentity(session, () => [readText(session, 'periode', 'debut'), readText(session, 'periode', 'fin')]);

/** Where a session belongs, under which key. */
export interface SessionPlacing {
  readonly key: string;
  readonly rank: number;
  readonly action: ActionRecord;
  readonly providerSiret: string;
  /** Whether the action is told to be over. */
  readonly isOver: boolean;
  readonly telling: Telling;
}

const isHeld = createIsHeld('session');

/** Reads a session of an action. Its dates are a forecast. */
export function readSession(
  session: LheoElement,
  { key, rank, action, providerSiret, isOver, telling }: SessionPlacing,
): Parsed<SessionRecord> {
  const period = readPeriod(session);
  if (!period.ok) return period;
  const state = parseCode('etat-recrutement', readText(session, 'etat-recrutement'));
  if (!state.ok) return state;
  const entry = { ...period.value, recruitmentState: state.value, entryMode: action.entryMode };
  return accept({
    id: createSessionId(action.id, key),
    actionId: action.id,
    trainingId: action.trainingId,
    providerSiret,
    placeId: action.placeId,
    ...period.value,
    recruitmentState: state.value,
    lastEntryDay: isOver || isToldExpired(session) ? null : findLastEntryDay(entry),
    told: tell(session, telling, isHeld),
    rank,
    sourceUpdatedOn: readUpdate(session),
  });
}

interface Period {
  readonly startDate: PartialDate | null;
  readonly endDate: PartialDate | null;
}

function readPeriod(session: LheoElement): Parsed<Period> {
  const start = parseLheoDate(readText(session, 'periode', 'debut'));
  if (!start.ok) return start;
  const end = parseLheoDate(readText(session, 'periode', 'fin'));
  if (!end.ok) return end;
  const isBackwards = start.value !== null && end.value !== null && latestDay(end.value) < earliestDay(start.value);
  if (!isBackwards) return accept({ startDate: start.value, endDate: end.value });
  return refuse(
    `The session ends (${end.value}) before it begins (${start.value})`,
    'Correct debut or fin of its periode',
  );
}
