import { type ReferralStatus, type Transition, transitions } from '@tresse/kit/referral';
import type { Random } from '../prove/support/draw-operations.ts';
import type { HubClient } from './hub-client.ts';

/** Whom a center may refer, and to which session. */
export interface Candidate {
  readonly person: string;
  readonly center: string;
  readonly session: string;
}

/** A referral, and every step of it that the hub has acknowledged, in order. */
export interface Acknowledged {
  readonly id: string;
  readonly steps: ReferralStatus[];
}

/** The course of one referral: whom, which steps the provider takes, or that the association cancels it. */
export interface Course {
  readonly number: number;
  readonly candidate: Candidate;
  readonly answers: readonly Transition[];
  readonly isCancelled: boolean;
}

const mostAnswers = 5;
const cancelledShare = 0.1;
const meetingAt = '2099-06-01T08:00:00Z';

/** Draws a course that the rules of referrals allow; a copy begins as prescribed, since the association may do that itself. */
export function drawCourse(number: number, candidates: readonly Candidate[], random: Random): Course {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const candidate = pick(candidates);
  if (!candidate) throw new Error('There is nobody to refer');
  const answers: Transition[] = [];
  const count = 1 + Math.floor(random() * mostAnswers);
  while (answers.length < count) {
    const from = answers.at(-1)?.to ?? 'PRESCRIBED';
    const next = pick(transitions.filter((line) => line.by === 'PROVIDER' && line.from.includes(from)));
    if (!next) break;
    answers.push(next);
  }
  return { number, candidate, answers, isCancelled: random() < cancelledShare };
}

/** Takes a referral along its course; `acknowledged` hears of each step. */
export async function takeCourse(
  client: HubClient,
  { number, candidate, answers, isCancelled }: Course,
  acknowledged: (referral: Acknowledged) => void,
): Promise<void> {
  const keyOf = (step: string) => `referral ${number} ${step}`;
  const write = (name: string, told: object, step: string) =>
    client.write({ side: 'association', name, done: 'Referral', input: { ...told, idempotencyKey: keyOf(step) } });
  const referral = await write('draftReferral', candidate, 'draft');
  const one: Acknowledged = { id: referral, steps: ['DRAFT'] };
  const take = (status: ReferralStatus) => {
    one.steps.push(status);
    acknowledged(one);
  };
  acknowledged(one);
  await write('sendReferral', { referral }, 'send');
  take('SENT');
  if (isCancelled) {
    await write('cancelReferral', { referral }, 'cancel');
    return take('CANCELLED');
  }
  for (const [place, answer] of answers.entries()) {
    const input = { referral, ...tell(answer), idempotencyKey: keyOf(`answer ${place}`) };
    await client.write({ side: 'catalogue', name: 'answerReferral', done: 'ReceivedReferral', input });
    take(answer.to);
  }
}

const tell = ({ to, needs }: Transition) => ({
  status: to,
  ...(needs.includes('REASON') && { reason: 'OTHER' }),
  ...(needs.includes('OUTCOME') && { outcome: 'CERTIFIED' }),
  ...(needs.includes('MEETING') && { meetingAt, meetingPlace: 'Salle 2' }),
});
