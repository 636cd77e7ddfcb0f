import type { Attack } from './attack.ts';
import { send } from './send.ts';

const senders = 4;

/** Those who attack, several at a time, and what came of it. */
export interface Crowd {
  /** Sends what `next` gives, until it gives nothing. `isJudged` says whether it is known how each must end. */
  attack(next: () => Promise<Attack | undefined>, isJudged: boolean): Promise<void>;
  readonly faults: readonly string[];
  /** How long each refusal took. */
  readonly rejectMs: number[];
  readonly sentCount: () => number;
}

/** Gathers the crowd before one gateway. */
export function createCrowd(url: string): Crowd {
  const faults: string[] = [];
  const rejectMs: number[] = [];
  let sentCount = 0;
  const attackOnce = async (attack: Attack, isJudged: boolean) => {
    sentCount += 1;
    try {
      const outcome = await send(url, attack, isJudged);
      if (outcome.isRefused) rejectMs.push(outcome.tookMs);
      for (const fault of outcome.faults) faults.push(`${attack.name.slice(0, 300)}: ${fault}`);
    } catch (error) {
      faults.push(`${attack.name.slice(0, 300)}: no answer, ${(error as Error).cause ?? error}`);
    }
  };
  const attackOn: Crowd['attack'] = async (next, isJudged) => {
    for (let attack = await next(); attack; attack = await next()) await attackOnce(attack, isJudged);
  };
  return {
    faults,
    rejectMs,
    sentCount: () => sentCount,
    attack: async (next, isJudged) => {
      await Promise.all(Array.from({ length: senders }, () => attackOn(next, isJudged)));
    },
  };
}
