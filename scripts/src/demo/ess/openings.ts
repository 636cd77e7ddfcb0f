import type { Commune } from '@tresse/reference';
import { dayAfter } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { DemonstrationKind } from './structures.ts';
import type { Trade, TradeJob } from './trade.ts';
import { profiles } from './words.ts';

/** An invented job opening, in the commune of its structure. */
export interface DemonstrationOpening {
  readonly id: number;
  readonly job: TradeJob;
  readonly contract: string;
  readonly isRecruiting: boolean;
  readonly postCount: number;
  readonly commune: Commune;
  readonly profile: string;
  readonly changedOn: string;
}

/** Kinds of contract, as the public API labels them. */
const contracts: Readonly<Record<DemonstrationKind, string>> = {
  ACI: 'CDD insertion',
  EI: 'CDD insertion',
  AI: "CDD d'usage",
  ETTI: 'Contrat de mission intérimaire',
  EITI: "Accompagnement à la création d'entreprise",
  GEIQ: 'Contrat de professionalisation',
  OTHER: 'CDD',
};

/** Makes the openings of a structure: one for some of the jobs of its trade. */
export function makeOpenings(
  random: Random,
  of: { kind: DemonstrationKind; trade: Trade; commune: Commune; today: string; index: number },
): DemonstrationOpening[] {
  const jobs = of.trade.jobs.filter(() => random.isLikely(75));
  return jobs.map((job, rank) => ({
    id: of.index * 10 + rank + 1,
    job,
    contract: contracts[of.kind],
    isRecruiting: random.isLikely(55),
    postCount: random.between(1, 4),
    commune: of.commune,
    profile: random.pick(profiles),
    changedOn: dayAfter(of.today, -random.between(0, 120)),
  }));
}
