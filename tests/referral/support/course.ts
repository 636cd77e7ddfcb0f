import { type AnswerAuthor, canMove, findTransition, type ReferralStatus } from '@tresse/kit/referral';
import { expect } from 'vitest';
import { watchWaiting } from '../../../subgraphs/_association/src/course/watch-waiting.ts';
import { deliver } from '../../../subgraphs/_association/src/deliver/deliver.ts';
import { usualWaiting } from '../../../subgraphs/_association/src/domain/waiting.ts';
import { makeToken } from '../../../subgraphs/_association/src/tokens.ts';
import { deliverAnswers } from '../../../subgraphs/training-catalogue/src/deliver/deliver-answers.ts';
import { watchSession } from '../../../subgraphs/training-catalogue/src/watch/watch-session.ts';
import { otherSiret, ownSiret, type Pair, prescriberOf, providerOf } from './association-and-catalogue.ts';
import type { Network, Weather } from './unreliable-network.ts';
import type { Writing } from './write-as-lead.ts';

/** An association and the catalogue, who writes there, and the two ways between them. */
export interface World {
  readonly pair: Pair;
  readonly write: Writing;
  readonly out: Network;
  readonly back: Network;
}

let keyCount = 0;

/** One referral, of a person of its own, on both sides. */
export class Course {
  readonly world: World;
  readonly person: number;
  readonly id: string;

  constructor(world: World, person: number, id: string) {
    this.world = world;
    this.person = person;
    this.id = id;
  }

  async answer(status: ReferralStatus): Promise<string> {
    const told = {
      INVITED: 'meetingAt: "2099-09-01T07:30:00Z", meetingPlace: "ici",',
      REFUSED: 'reason: OTHER,',
      LEFT_EARLY: 'reason: ABSENT,',
      EXCLUDED: 'reason: OTHER,',
      COMPLETED: 'outcome: CERTIFIED,',
    }[status as string];
    keyCount += 1;
    const input = `{ referral: "${this.id}", status: ${status}, ${told ?? ''} idempotencyKey: "key ${keyCount}" }`;
    const query = `mutation { answerReferral(input: ${input}) { __typename } }`;
    const { data } = await this.world.pair.ask('training-catalogue', query, providerOf(ownSiret));
    const result = data?.['answerReferral'] as { __typename: string } | undefined;
    return result?.__typename ?? 'nothing';
  }

  async relay(): Promise<string> {
    keyCount += 1;
    const input = `{ referral: "${this.id}", idempotencyKey: "key ${keyCount}" }`;
    const query = `mutation { relayReferral(input: ${input}) { __typename } }`;
    const { data } = await this.world.pair.ask('training-catalogue', query, prescriberOf(otherSiret));
    const result = data?.['relayReferral'] as { __typename: string } | undefined;
    return result?.__typename ?? 'nothing';
  }

  /** Lets recruitment to the session close for a while, as an import does. */
  async closeSession(): Promise<void> {
    const { pair } = this.world;
    const { client, db } = pair.catalogue.program;
    const setState = (state: string) =>
      client`update session set recruitment_state = ${state} where id = ${pair.session}`;
    await setState('CLOSED');
    await watchSession(db, pair.session, () => new Date());
    await setState('OPEN');
  }

  /** Looks who waits, as if so many days had passed. */
  async wait(days: number): Promise<void> {
    const now = () => new Date(Date.now() + days * 86_400_000);
    await watchWaiting({ db: this.world.pair.association.program.db, waiting: usualWaiting, now, makeToken });
  }

  /** Tries once what the association has to deliver; a job that fails would be tried again. */
  async deliverOut(weather: Weather): Promise<boolean> {
    const { pair, out } = this.world;
    const { association, deliverer } = pair;
    out.weather = weather;
    const catalogue = { url: out.url, sign: deliverer.sign };
    const delivering = { slug: 'les-voisins', db: association.program.db, catalogue, now: () => new Date() };
    const notices = await association.program.client`select id from notice where referral_id = ${this.id}`;
    const jobs = [
      { kind: 'referral' as const, id: this.id },
      ...notices.map(({ id }) => ({ kind: 'notice' as const, id: String(id) })),
    ];
    return succeeds(Promise.all(jobs.map((job) => deliver(delivering, job))));
  }

  async deliverBack(weather: Weather): Promise<boolean> {
    const { pair, back } = this.world;
    back.weather = weather;
    const associations = { 'les-voisins': back.url };
    const { sign } = pair.service;
    return succeeds(
      deliverAnswers({ associations, sign, db: pair.catalogue.program.db, now: () => new Date() }, this.id),
    );
  }

  async look() {
    const { pair } = this.world;
    const [association, catalogue] = [pair.association.program.client, pair.catalogue.program.client];
    const { id } = this;
    const [[referral], moves, taken, copies, answers] = await Promise.all([
      association`select status from referral where id = ${id}`,
      association`select role, from_status as from, to_status as to from referral_transition
        where referral_id = ${id} order by id`,
      association`select id, sequence, set_aside from answer_event where referral_id = ${id} order by 2`,
      catalogue`select hidden_at is not null as hidden, closed_as from received_referral where id = ${id}`,
      catalogue`select id, sequence, from_status as from, to_status as to, by, delivered_at
        from referral_answer where referral_id = ${id} order by 2`,
    ]);
    return { status: String(referral?.['status']) as ReferralStatus, moves, taken, copies, answers };
  }
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

const answerRoles = {
  'training-provider': 'PROVIDER',
  'accredited-prescriber': 'PRESCRIBER',
  'training-catalogue': 'SYSTEM',
} as const;
const actors = { ...answerRoles, 'center-lead': 'ASSOCIATION', delivery: 'SYSTEM', waiting: 'SYSTEM' } as const;

/** Nothing illegal on either side, and what the association took is what the provider answered, in order and once. */
export async function checkCourse(course: Course) {
  const { status, moves, taken, copies, answers } = await course.look();
  let at: ReferralStatus | null = null;
  for (const { role, from, to } of moves) {
    expect(from).toBe(at);
    if (at !== null) expect(findTransition(at, to, actors[role as keyof typeof actors])).not.toBeNull();
    at = to as ReferralStatus;
  }
  expect(status).toBe(at);
  let copy: ReferralStatus = 'RECEIVED';
  for (const { from, to, by } of answers) {
    expect([from, canMove(copy, to, by as AnswerAuthor)]).toEqual([copy, true]);
    copy = to as ReferralStatus;
  }
  expect(taken.map(({ id }) => id)).toEqual(answers.slice(0, taken.length).map(({ id }) => id));
  expect(moves.filter(({ role }) => String(role) in answerRoles).length).toBe(
    taken.filter(({ set_aside: setAside }) => setAside === null).length,
  );
  expect(copies.length).toBeLessThanOrEqual(1);
  const closedAs = copies[0]?.['closed_as'] as ReferralStatus | null | undefined;
  return { status, copy: closedAs ?? copy, answered: copy, closedAs, taken, copies, answers };
}
