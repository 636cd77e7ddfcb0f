import type { Victim } from './house-process.ts';

/** On whose database a mutation writes. */
export type Side = 'association' | 'catalogue';

const broken: Readonly<Record<Victim, readonly Side[]>> = {
  postgres: ['association', 'catalogue'],
  'restos-du-coeur': ['association'],
  'training-catalogue': ['catalogue'],
  gateway: ['association', 'catalogue'],
};

/** Tells from the mutations that are sent anyway how long a kill is felt. */
export interface RecoveryWatch {
  /** Says that a mutation that was sent at `sentAt` was answered. */
  answered(side: Side, sentAt: number): void;
  /** Gives the milliseconds from now until mutations sent later are answered on every side that the victim serves. */
  killed(victim: Victim): Promise<number>;
}

/** Begins to watch; instants are of `performance.now()`. */
export function watchRecovery(): RecoveryWatch {
  const waiting = new Set<(side: Side, sentAt: number) => void>();
  return {
    answered: (side, sentAt) => waiting.forEach((hear) => hear(side, sentAt)),
    killed: (victim) =>
      new Promise((resolve) => {
        const killedAt = performance.now();
        const left = new Set(broken[victim]);
        const hear = (side: Side, sentAt: number) => {
          if (sentAt < killedAt || !left.delete(side) || left.size > 0) return;
          waiting.delete(hear);
          resolve(performance.now() - killedAt);
        };
        waiting.add(hear);
      }),
  };
}
