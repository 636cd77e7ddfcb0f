import { canMove, REFERRAL_STATUSES, type ReferralStatus } from '@tresse/kit/referral';
import fc from 'fast-check';
import { expect } from 'vitest';
import { Course, checkCourse } from './course.ts';
import type { Weather } from './unreliable-network.ts';

type Closed = 'CANCELLED' | 'CONSENT_WITHDRAWN' | 'SUPERSEDED' | 'EXPIRED';

/** What the provider knows, and whether the association has closed the referral; the one that took its place. */
export interface Model {
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
  const { id } = await course.world.write.redirect(course.id, course.world.pair.otherSession);
  model.successor = new Course(course.world, course.person, id);
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
    if (status === 'CANCELLED') await course.world.write.cancel(course.id);
    else await course.world.write.withdraw(course.person);
    model.closed = status;
  });

const weathers = fc.constantFrom<Weather>('calm', 'request lost', 'answer lost', 'doubled');
const statuses = fc.constantFrom<ReferralStatus>(
  ...(['IN_REVIEW', 'INVITED', 'PLACED', 'ADMITTED', 'WAITING_LIST', 'REFUSED'] as const),
  ...(['ENTERED', 'SUSPENDED', 'LEFT_EARLY', 'COMPLETED', 'EMPLOYED'] as const),
);
/** What may happen to a referral, in any order. */
export const commands = fc.commands(
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
        await course.world.out.repeat(choice);
        await follow(model, course);
      }),
    ),
    fc.nat(9).map((choice) => command(`back again ${choice}`, async (_, course) => course.world.back.repeat(choice))),
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
