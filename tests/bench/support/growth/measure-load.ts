import { readFileSync } from 'node:fs';
import { createAccess, createPlanner, readRegistry, readRoles, readSupergraph } from '@tresse/gateway';
import { composeHouse } from './scales.ts';

const roles = readRoles(readFileSync(new URL('../../../../schema/roles.yaml', import.meta.url), 'utf8'));

/** Measures what each part of loading a house with so many associations takes: all of it is on the thread that loads. */
export function measureLoad(count: number): Record<string, number> {
  const { supergraphSdl, registry } = composeHouse(count);
  const text = JSON.stringify(registry);
  const supergraph = time(() => readSupergraph(supergraphSdl));
  const parts = {
    readSupergraphMs: supergraph.ms,
    readRegistryMs: time(() => readRegistry(JSON.parse(text))).ms,
    createAccessMs: time(() => createAccess(supergraph.value, roles)).ms,
    createPlannerMs: time(() => createPlanner(supergraph.value)).ms,
  };
  return {
    ...parts,
    loadMs: Object.values(parts).reduce((sum, ms) => sum + ms, 0),
    supergraphBytes: supergraphSdl.length,
  };
}

/** CPU milliseconds of this process. */
function time<Value>(run: () => Value): { ms: number; value: Value } {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}
