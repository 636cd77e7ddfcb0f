import { once } from 'node:events';
import type { HubProgram } from '../faults/start-hub-program.ts';
import type { Probed } from './probe.ts';

/** Asks the probe in the gateway's process, which collects its garbage first. */
export async function askProbe({ program: { child } }: HubProgram): Promise<Probed> {
  const told = once(child, 'message');
  child.send('probe');
  const [probed] = (await told) as [Probed];
  return probed;
}
