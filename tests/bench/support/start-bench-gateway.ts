import { fileURLToPath } from 'node:url';
import type { GatewaySettings } from '@tresse/gateway';
import { type MeasuredProgram, startMeasuredProgram } from './measured-program.ts';

/** A gateway in a process of its own. */
export interface BenchGateway extends Pick<MeasuredProgram<string>, 'readCpuMs' | 'stop'> {
  readonly url: string;
}

/** Starts a gateway, with its walls (callers, access, signing) or without them. */
export async function startBenchGateway(settings: GatewaySettings, hasWalls: boolean): Promise<BenchGateway> {
  const flags = hasWalls ? [] : ['--import', fileURLToPath(new URL('remove-walls.ts', import.meta.url))];
  const { reply, ...program } = await startMeasuredProgram<string>('gateway-program.ts', settings, flags);
  return { url: reply, ...program };
}
