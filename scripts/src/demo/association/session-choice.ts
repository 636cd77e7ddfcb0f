/** A session to which people may be referred: where it is given, and its first and last day as far as they are known. */
export interface DemonstratedSession {
  readonly id: string;
  readonly department: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

/** Sessions in a form in which they are many and compared often: days as `YYYYMMDD`, 0 when unknown. */
interface Offered {
  readonly sessions: readonly DemonstratedSession[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Which sessions fit a referral; days are `YYYY-MM-DD`. */
export interface WantedSession {
  readonly department: string;
  /** The day on which somebody took part; null where nobody has yet, and the session begins after it was written. */
  readonly takenPartOn: string | null;
  readonly writtenOn: string;
}

/** Chooses one of the sessions of a department (else of any) that fit, else any of them; `luck` is from 0 to below 1. */
export type SessionChoice = (luck: number, wanted: WantedSession) => DemonstratedSession;

/** Makes the choice among these sessions. */
export function createSessionChoice(sessions: readonly DemonstratedSession[]): SessionChoice {
  const all = toOffered(sessions);
  const byDepartment = new Map(
    [...Map.groupBy(sessions, ({ department }) => department)].map(([department, own]) => [department, toOffered(own)]),
  );
  return (luck, { department, takenPartOn, writtenOn }) => {
    const offered = byDepartment.get(department) ?? all;
    const day = toNumber(takenPartOn ?? writtenOn);
    const fitting = takenPartOn === null ? listLater(offered, day) : listRunning(offered, day);
    const index = fitting[Math.floor(luck * fitting.length)] ?? Math.floor(luck * offered.sessions.length);
    return offered.sessions[index] ?? noSession;
  };
}

const noSession: DemonstratedSession = { id: '', department: null, startDate: null, endDate: null };

const toOffered = (sessions: readonly DemonstratedSession[]): Offered => ({
  sessions,
  starts: Int32Array.from(sessions, ({ startDate }) => toNumber(startDate ?? '')),
  ends: Int32Array.from(sessions, ({ endDate }) => toNumber(endDate ?? '')),
});

/** A month without a day comes before each of its days. */
const toNumber = (day: string): number => Number(day.replaceAll('-', '').padEnd(8, '0'));

// Plain loops: each referral goes over all sessions of a department, where callbacks would take most of the time.

function listLater({ starts }: Offered, day: number): number[] {
  const later: number[] = [];
  for (let index = 0; index < starts.length; index += 1) if ((starts[index] ?? 0) > day) later.push(index);
  return later;
}

function listRunning({ starts, ends }: Offered, day: number): number[] {
  const running: number[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    if ((starts[index] ?? 0) <= day && day <= (ends[index] ?? 0)) running.push(index);
  }
  return running;
}
