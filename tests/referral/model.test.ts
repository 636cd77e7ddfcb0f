import {
  type AnswerAuthor,
  canMove,
  findTransition,
  REFERRAL_STATUSES,
  type ReferralStatus,
} from '@tresse/kit/referral';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchWaiting } from '../../subgraphs/_association/src/course/watch-waiting.ts';
import { deliver } from '../../subgraphs/_association/src/deliver/deliver.ts';
import { usualWaiting } from '../../subgraphs/_association/src/domain/waiting.ts';
import { makeToken } from '../../subgraphs/_association/src/tokens.ts';
import { deliverAnswers } from '../../subgraphs/training-catalogue/src/deliver/deliver-answers.ts';
import { watchSession } from '../../subgraphs/training-catalogue/src/watch/watch-session.ts';
import {
  otherSiret,
  ownSiret,
  type Pair,
  type Prescribing,
  prescriberOf,
  providerOf,
  setPrescribing,
  startPair,
} from './support/association-and-catalogue.ts';
import { type Network, openNetwork, type Weather } from './support/unreliable-network.ts';
import { createWriting, type Writing } from './support/write-as-lead.ts';

let pair: Pair;
let write: Writing;
let out: Network;
let back: Network;
beforeAll(async () => {
  pair = await startPair([], { delivers: false });
  write = createWriting(pair);
  out = await openNetwork('training-catalogue', pair.urls.catalogue, pair.deliverer.sign);
  back = await openNetwork('les-voisins', pair.urls.association, pair.service.sign);
});
afterAll(async () => {
  await Promise.all([out[Symbol.asyncDispose](), back[Symbol.asyncDispose]()]);
  await pair.stop();
});

let keyCount = 0;

/** One referral, of a person of its own, with both sides and the two ways between them. */
class Course {
  readonly person: number;
  readonly id: string;

  constructor(person: number, id: string) {
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
    const { data } = await pair.ask('training-catalogue', query, providerOf(ownSiret));
    const result = data?.['answerReferral'] as { __typename: string } | undefined;
    return result?.__typename ?? 'nothing';
  }

  async relay(): Promise<string> {
    keyCount += 1;
    const input = `{ referral: "${this.id}", idempotencyKey: "key ${keyCount}" }`;
    const query = `mutation { relayReferral(input: ${input}) { __typename } }`;
    const { data } = await pair.ask('training-catalogue', query, prescriberOf(otherSiret));
    const result = data?.['relayReferral'] as { __typename: string } | undefined;
    return result?.__typename ?? 'nothing';
  }

  /** Lets recruitment to the session close for a while, as an import does. */
  async closeSession(): Promise<void> {
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
    await watchWaiting({ db: pair.association.program.db, waiting: usualWaiting, now, makeToken });
  }

  /** Tries once what the association has to deliver; a job that fails would be tried again. */
  async deliverOut(weather: Weather): Promise<boolean> {
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
    back.weather = weather;
    const associations = { 'les-voisins': back.url };
    const { sign } = pair.service;
    return succeeds(
      deliverAnswers({ associations, sign, db: pair.catalogue.program.db, now: () => new Date() }, this.id),
    );
  }

  async look() {
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
async function checkCourse(course: Course) {
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

type Closed = 'CANCELLED' | 'CONSENT_WITHDRAWN' | 'SUPERSEDED' | 'EXPIRED';

/** What the provider knows, and whether the association has closed the referral; the one that took its place. */
interface Model {
  copy: ReferralStatus | null;
  closed: Closed | null;
  successor: Course | null;
}

type Command = fc.AsyncCommand<Model, Course>;

const command = (name: string, run: (model: Model, course: Course) => Promise<unknown>): Command => ({
  check: () => true,
  async run(model, course) {
    await run(model, course);
    await checkCourse(course);
  },
  toString: () => name,
});

const answering = (status: ReferralStatus) =>
  command(`answer ${status}`, async (model, course) => {
    const result = await course.answer(status);
    if (model.copy === null) return expect(result).toBe('UnknownReceivedReferral');
    if (!canMove(model.copy, status, 'PROVIDER'))
      return expect(result).toBe(model.copy === 'WAITING_FOR_RELAY' ? 'PrescriptionMissing' : 'AnswerNotPossible');
    expect(result).toBe('ReceivedReferral');
    model.copy = status;
  });

/** Answers what may follow, if anything. */
const answeringNext = (choice: number) =>
  command(`answer next ${choice}`, async (model, course) => {
    const { copy } = model;
    const next = copy === null ? [] : REFERRAL_STATUSES.filter((status) => canMove(copy, status, 'PROVIDER'));
    const status = next[choice % next.length];
    if (status === undefined) return;
    expect(await course.answer(status)).toBe('ReceivedReferral');
    model.copy = status;
  });

/** After whatever was sent out, the model looks where the copy stands: it is there, or hidden, or has not come. */
const follow = async (model: Model, course: Course) => {
  const { copy, copies } = await checkCourse(course);
  model.copy = copies[0] && !copies[0]['hidden'] ? copy : null;
};

const relaying = command('relay', async (model, course) => {
  const result = await course.relay();
  if (model.copy !== 'WAITING_FOR_RELAY')
    return expect(['ReferralNotYours', 'ReferralAlreadyAnswered']).toContain(result);
  expect(result).toBe('ReceivedReferral');
  model.copy = 'PRESCRIBED';
});

const closingSession = command('close session', async (model, course) => {
  await course.closeSession();
  const { copy } = model;
  if (copy === null || ['PLACED', 'ADMITTED'].includes(copy) || !canMove(copy, 'TO_BE_REDIRECTED', 'SYSTEM')) return;
  model.copy = 'TO_BE_REDIRECTED';
});

const redirecting = command('redirect', async (model, course) => {
  const { status } = await course.look();
  if (!canMove(status, 'SUPERSEDED', 'ASSOCIATION')) return;
  const { id } = await write.redirect(course.id, pair.otherSession);
  model.successor = new Course(course.person, id);
  model.closed = 'SUPERSEDED';
});

const waiting = (days: number) =>
  command(`wait ${days} days`, async (model, course) => {
    // Else the referral that took its place would expire too.
    if (model.successor) return;
    await course.wait(days);
    if ((await course.look()).status === 'EXPIRED') model.closed = 'EXPIRED';
  });

const closing = (status: 'CANCELLED' | 'CONSENT_WITHDRAWN') =>
  command(`close as ${status}`, async (model, course) => {
    const { status: before } = await course.look();
    if (!canMove(before, status, 'ASSOCIATION')) return;
    if (status === 'CANCELLED') await write.cancel(course.id);
    else await write.withdraw(course.person);
    model.closed = status;
  });

const weathers = fc.constantFrom<Weather>('calm', 'request lost', 'answer lost', 'doubled');
const statuses = fc.constantFrom<ReferralStatus>(
  ...(['IN_REVIEW', 'INVITED', 'PLACED', 'ADMITTED', 'WAITING_LIST', 'REFUSED'] as const),
  ...(['ENTERED', 'SUSPENDED', 'LEFT_EARLY', 'COMPLETED', 'EMPLOYED'] as const),
);
const commands = fc.commands(
  [
    fc.nat(9).map(answeringNext),
    fc.nat(9).map(answeringNext),
    fc.nat(9).map(answeringNext),
    statuses.map(answering),
    weathers.map((weather) =>
      command(`out, ${weather}`, async (model, course) => {
        await course.deliverOut(weather);
        await follow(model, course);
      }),
    ),
    weathers.map((weather) => command(`back, ${weather}`, (_, course) => course.deliverBack(weather))),
    fc.nat(9).map((choice) =>
      command(`out again ${choice}`, async (model, course) => {
        await out.repeat(choice);
        await follow(model, course);
      }),
    ),
    fc.nat(9).map((choice) => command(`back again ${choice}`, async () => back.repeat(choice))),
    fc.constant(relaying),
    // Closed now and then, else few answers would be tried.
    fc
      .nat(11)
      .map((choice) => (choice < 4 ? closing(choice % 2 ? 'CANCELLED' : 'CONSENT_WITHDRAWN') : answeringNext(choice))),
    fc
      .nat(11)
      .map((choice) => [closingSession, redirecting, waiting(20), waiting(400)][choice] ?? answeringNext(choice)),
  ],
  { size: '+1' },
);

/** How a copy begins. */
const decided: Readonly<Record<Prescribing, ReferralStatus>> = {
  'not needed': 'RECEIVED',
  'by the association': 'PRESCRIBED',
  'by a body': 'WAITING_FOR_RELAY',
};

let people = 0;
async function begin(prescribing: Prescribing): Promise<{ model: Model; real: Course }> {
  people += 1;
  await setPrescribing(pair, prescribing);
  await pair.association.program.client`insert into person (id, needs, center_id, last_contact)
    values (${`les-voisins~p-${people}`}, '{}', 'les-voisins~33-1', '2026-06-01')`;
  const { id } = await write.send(people);
  for (const network of [out, back]) network.forget();
  const course = new Course(people, id);
  await course.deliverOut('answer lost');
  return { model: { copy: decided[prescribing], closed: null, successor: null }, real: course };
}

/** A referral that took the place of another one is sent, once. */
async function checkSuccessor(successor: Course): Promise<void> {
  expect([await successor.deliverOut('doubled'), await successor.deliverBack('calm')]).toEqual([true, true]);
  const { status, copy, copies } = await checkCourse(successor);
  expect([status, copies.length]).toEqual([copy, 1]);
}

it('both sides end in the same place, whatever is lost, doubled, late or out of order', async () => {
  const reached = new Set<string>();
  let answeredCount = 0;
  const prescribings = fc.constantFrom<Prescribing>('not needed', 'by the association', 'by a body');
  await fc.assert(
    fc.asyncProperty(prescribings, commands, async (prescribing, chosen) => {
      const { model, real } = await begin(prescribing);
      await fc.asyncModelRun(() => ({ model, real }), chosen);
      expect([await real.deliverOut('calm'), await real.deliverBack('calm')]).toEqual([true, true]);
      const { status, answered, closedAs, taken, copies, answers } = await checkCourse(real);
      expect(taken.length).toBe(answers.length);
      expect(answers.filter(({ delivered_at: deliveredAt }) => deliveredAt === null)).toEqual([]);
      const isWithdrawn = model.closed === 'CONSENT_WITHDRAWN';
      expect(copies.map(({ hidden }) => hidden)).toEqual([isWithdrawn]);
      expect(closedAs).toBe(isWithdrawn ? null : model.closed);
      expect(status).toBe(model.closed ?? answered);
      if (model.successor) await checkSuccessor(model.successor);
      answeredCount += answers.length;
      for (const each of [status, ...answers.map(({ to }) => String(to))]) reached.add(each);
    }),
    { numRuns: 30 },
  );
  // Else it would have tried nothing.
  expect(answeredCount).toBeGreaterThan(30);
  expect(reached).toContain('PRESCRIBED');
}, 300_000);
