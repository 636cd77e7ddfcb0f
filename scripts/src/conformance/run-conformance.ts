import type { SigningKeys } from '@tresse/tokens';
import { createMember, type Declared } from './member.ts';
import type { Probe, Trial } from './probe.ts';
import { alive } from './probes/alive.ts';
import { entities } from './probes/entities.ts';
import { missions } from './probes/missions.ts';
import { pages } from './probes/pages.ts';
import { requests } from './probes/requests.ts';
import { rights } from './probes/rights.ts';
import { sdl } from './probes/sdl.ts';
import { age, audience, boundBody, replay, signature } from './probes/tokens.ts';
import { createVariantSigner } from './sign-variant.ts';

/** What one probe found. */
export interface Finding {
  readonly name: string;
  readonly promise: string;
  readonly ok: boolean;
  readonly trials: readonly Trial[];
}

/** The probes that every association passes, in order. */
const common: readonly Probe[] = [alive, signature, audience, boundBody, replay, age, sdl, entities, pages, requests];

/** The probes of those that declare a module, behind the common ones. */
const ofModules = [
  ['VOLUNTEERING', missions],
  ['REFERRAL', rights],
] as const;

const listProbes = ({ modules }: Declared): readonly Probe[] => [
  ...common,
  ...ofModules.flatMap(([module, probe]) => (modules.includes(module) ? [probe] : [])),
];

/** Tries a running association, one probe after the other; `hear` gets each finding as it comes. */
export async function runConformance(
  declared: Declared,
  keys: SigningKeys,
  hear: (finding: Finding) => void = () => {},
): Promise<Finding[]> {
  const member = createMember(declared, await createVariantSigner(keys));
  const findings: Finding[] = [];
  for (const { name, promise, run } of listProbes(declared)) {
    const trials = await run(member);
    const finding = { name, promise, ok: trials.every(({ ok }) => ok), trials };
    findings.push(finding);
    hear(finding);
  }
  return findings;
}
