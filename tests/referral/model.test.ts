import type { ReferralStatus } from '@tresse/kit/referral';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Prescribing, setPrescribing, startPair } from './support/association-and-catalogue.ts';
import { Course, checkCourse, type World } from './support/course.ts';
import { commands, type Model } from './support/course-commands.ts';
import { openNetwork } from './support/unreliable-network.ts';
import { createWriting } from './support/write-as-lead.ts';

let world: World;
beforeAll(async () => {
  const pair = await startPair([], { delivers: false });
  const out = await openNetwork('training-catalogue', pair.urls.catalogue, pair.deliverer.sign);
  const back = await openNetwork('les-voisins', pair.urls.association, pair.service.sign);
  world = { pair, write: createWriting(pair), out, back };
});
afterAll(async () => {
  const { pair, out, back } = world;
  await Promise.all([out[Symbol.asyncDispose](), back[Symbol.asyncDispose]()]);
  await pair.stop();
});

/** How a copy begins. */
const decided: Readonly<Record<Prescribing, ReferralStatus>> = {
  'not needed': 'RECEIVED',
  'by the association': 'PRESCRIBED',
  'by a body': 'WAITING_FOR_RELAY',
};

let people = 0;
async function begin(prescribing: Prescribing): Promise<{ model: Model; real: Course }> {
  people += 1;
  const { pair, write, out, back } = world;
  await setPrescribing(pair, prescribing);
  await pair.association.program.client`insert into person (id, needs, center_id, last_contact)
    values (${`les-voisins~p-${people}`}, '{}', 'les-voisins~33-1', '2026-06-01')`;
  const { id } = await write.send(people);
  for (const network of [out, back]) network.forget();
  const course = new Course(world, people, id);
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
