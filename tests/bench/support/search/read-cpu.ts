import { readFileSync } from 'node:fs';
import postgres from 'postgres';
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

/** The kernel counts CPU time in hundredths of a second. */
const tickMs = 10;

/** Begins to measure; the result tells the CPU time since then. Reads `/proc`: of Linux alone. */
export async function startCpu({ gateway, catalogue }: BenchHub, databaseUrl: string): Promise<() => Promise<HubCpu>> {
  const read = async () => [
    await gateway.readCpuMs(),
    readProcessMs(catalogue.child.pid ?? 0),
    (await listBackends(databaseUrl)).reduce((sum, pid) => sum + readProcessMs(pid), 0),
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

async function listBackends(url: string): Promise<number[]> {
  const client = postgres(url, { max: 1 });
  const rows = await client<{ pid: number }[]>`
    select pid from pg_stat_activity where datname is not null and pid <> pg_backend_pid()`;
  await client.end();
  return rows.map(({ pid }) => pid);
}

function readProcessMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}
