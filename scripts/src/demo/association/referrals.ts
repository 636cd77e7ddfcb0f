import { dayAfter } from '../calendar.ts';
import { createRandom, type Random } from '../random.ts';
import { drawLetters } from './letters.ts';
import type { DemonstratedPerson } from './people.ts';
import type { CsvRecord, Profile } from './profile.ts';
import type { DemonstratedSession, SessionChoice } from './session-choice.ts';
import { drawReason, drawStatus, type Status } from './statuses.ts';
import { wordFor } from './words.ts';

const firstDay = '2026-01-05';

/** What referrals are drawn from; `today` is the first day on which none is written. */
export interface ReferralDraw {
  readonly seed: number;
  readonly today: string;
  readonly count: number;
  readonly people: readonly DemonstratedPerson[];
  readonly chooseSession: SessionChoice;
}

/** Makes the records of the referrals one by one: one of each person first, the others of anyone. */
export function* makeReferralRecords({ association }: Profile, draw: ReferralDraw): Generator<CsvRecord> {
  const random = createRandom(draw.seed, `${association.slug} referrals`);
  // Draws of their own, so that the others stay as they were.
  const randomEntry = createRandom(draw.seed, `${association.slug} entries`);
  const randomReason = createRandom(draw.seed, `${association.slug} reasons`);
  const references = new Set<string>();
  const dayCount = Math.floor((Date.parse(draw.today) - Date.parse(firstDay)) / 86_400_000);
  if (dayCount <= 0) return;
  for (let index = 0; index < draw.count; index += 1) {
    const person = draw.people[index] ?? random.pick(draw.people);
    const age = random.between(1, dayCount);
    const drawn = drawStatus(random, age);
    // One in ten of those that a provider looks at has lost its session meanwhile.
    const status = drawn === 'IN_REVIEW' && randomReason.isLikely(10) ? 'TO_BE_REDIRECTED' : drawn;
    const reason = drawReason(randomReason, status);
    const department = person.center.department.code;
    const code = `r-${drawLetters(random, 16).toLowerCase()}`;
    const reference = drawReference(random, department, references);
    const luck = random.between(0, 999_999) / 1_000_000;
    const instants = drawInstants(random, draw.today, age, status);
    const takenPartOn = hasTakenPart(status) ? (instants['modifiee_le'] ?? '').slice(0, 10) : null;
    const session = draw.chooseSession(luck, { department, takenPartOn, writtenOn: dayAfter(draw.today, -age) });
    const record = {
      code,
      reference,
      pseudonyme: person.pseudonym,
      code_centre: person.center.code,
      session: session.id,
      statut: wordFor(association.words.statuses, status),
      ...instants,
    };
    const motif = reason ? wordFor(association.words.reasons, reason) : '';
    yield { ...record, entree_le: drawEntry(randomEntry, instants, { status, session }), motif };
  }
}

function drawReference(random: Random, department: string, taken: Set<string>): string {
  const reference = `${department}-${drawLetters(random, 5)}`;
  if (taken.has(reference)) return drawReference(random, department, taken);
  taken.add(reference);
  return reference;
}

/** Written `age` days ago, sent at most two days later, changed since; all before today. */
function drawInstants(random: Random, today: string, age: number, status: Status): CsvRecord {
  const sentAge = age - random.between(0, Math.min(2, age - 1));
  const changedAge = status === 'SENT' ? sentAge : sentAge - random.between(0, Math.min(40, sentAge - 1));
  const written = drawInstant(random, dayAfter(today, -age), 6);
  const sent = drawInstant(random, dayAfter(today, -sentAge), 10);
  const changed = drawInstant(random, dayAfter(today, -changedAge), 14);
  const wasSent = status !== 'DRAFT' && (status !== 'CANCELLED' || random.isLikely(60));
  const last = status === 'DRAFT' ? written : status === 'SENT' ? sent : changed;
  return { ecrite_le: written, envoyee_le: wasSent ? sent : '', modifiee_le: last };
}

const hasTakenPart = (status: Status): boolean => ['ENTERED', 'LEFT_EARLY', 'COMPLETED'].includes(status);

/** Who entered did so with the last change; who has left since, at some time before it, as soon as the session ran. */
function drawEntry(
  random: Random,
  { envoyee_le = '', modifiee_le = '' }: CsvRecord,
  { status, session }: { status: Status; session: DemonstratedSession },
): string {
  if (status === 'ENTERED') return modifiee_le;
  if (!hasTakenPart(status)) return '';
  const [sent, to] = [Date.parse(envoyee_le), Date.parse(modifiee_le)];
  const from = Math.min(to, Math.max(sent, Date.parse(session.startDate ?? envoyee_le)));
  return `${new Date(from + ((to - from) * random.between(20, 80)) / 100).toISOString().slice(0, 19)}Z`;
}

/** An instant of a day, in one of the four hours from `hour` on (UTC). */
function drawInstant(random: Random, day: string, hour: number): string {
  const [hours, minutes] = [random.between(hour, hour + 3), random.between(0, 59)];
  return `${day}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00Z`;
}
