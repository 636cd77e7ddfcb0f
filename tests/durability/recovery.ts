import { setTimeout as sleep } from 'node:timers/promises';
import type { Victim } from './house-process.ts';
import type { HubClient, Side } from './hub-client.ts';

const broken: Readonly<Record<Victim, readonly Side[]>> = {
  postgres: ['association', 'catalogue'],
  'restos-du-coeur': ['association'],
  'training-catalogue': ['catalogue'],
  gateway: ['association', 'catalogue'],
};

const withinMs = 120_000;
const pauseMs = 20;

/** Gives the milliseconds until the hub answers a mutation again on every side that a victim serves. */
export async function measureRecovery(client: HubClient, victim: Victim, person: string): Promise<number> {
  const killedAt = performance.now();
  const tries = { association: recordConsent(person), catalogue: answerNothing };
  await Promise.all(
    broken[victim].map(async (side) => {
      for (let number = 1; (await client.ask(side, tries[side](number))) === null; number += 1) {
        if (performance.now() - killedAt > withinMs) throw new Error(`${side} is not back after the end of ${victim}`);
        await sleep(pauseMs);
      }
    }),
  );
  return performance.now() - killedAt;
}

/** Writes nothing but its key: the consent is in force. */
const recordConsent = (person: string) => (number: number) =>
  `mutation { recordLegalBasis(input: { person: "${person}", purpose: TRAINING_REFERRAL, kind: CONSENT,
    wordingVersion: "2026-11", idempotencyKey: "try ${performance.now()} ${number}" }) { __typename } }`;

/** Locks a referral that is not there, and finds that out. */
const answerNothing = (number: number) =>
  `mutation { answerReferral(input: { referral: "restos-du-coeur~none", status: ADMITTED,
    idempotencyKey: "try ${number}" }) { __typename } }`;
