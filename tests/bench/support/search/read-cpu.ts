import { readConnectionsMs, readProcessMs } from '../read-process-cpu.ts';
import type { BenchHub } from './start-hub.ts';

/** CPU time that the parts of the hub used since a moment, in ms. */
export interface HubCpu {
  readonly gatewayCpuMs: number;
  readonly catalogueCpuMs: number;
  /** Of every database: communes are named by the territories. */
  readonly postgresCpuMs: number;
  /** Of this process: the callers, and the territories. */
  readonly callersCpuMs: number;
}

/** Begins to measure; the result tells the CPU time since then. */
export async function startCpu({ gateway, catalogue }: BenchHub, databaseUrl: string): Promise<() => Promise<HubCpu>> {
  const read = async () => [
    await gateway.readCpuMs(),
    readProcessMs(catalogue.child.pid ?? 0),
    await readConnectionsMs(databaseUrl),
    readProcessMs(process.pid),
  ];
  const before = await read();
  return async () => {
    const [gatewayCpuMs = 0, catalogueCpuMs = 0, postgresCpuMs = 0, callersCpuMs = 0] = (await read()).map(
      (ms, part) => ms - (before[part] ?? 0),
    );
    return { gatewayCpuMs, catalogueCpuMs, postgresCpuMs, callersCpuMs };
  };
}
