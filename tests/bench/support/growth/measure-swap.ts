import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import {
  bundleFiles,
  bundleListFile,
  createBundleList,
  createTrial,
  defaultBudgets,
  followBundle,
  readBundle,
  startGateway,
} from '@tresse/gateway';
import { exportJWK, generateKeyPair } from 'jose';
import { median } from './measure-scale.ts';
import { composeHouse } from './scales.ts';

const schema = new URL('../../../../schema/', import.meta.url);

/**
 * Measures for how long the event loop of a running gateway stands still while it takes over a graph of so many
 * associations, from the folder that it follows: milliseconds on the clock, also those for which others had the machine.
 */
export async function measureSwap(count: number, times: number): Promise<Record<string, number>> {
  const { supergraphSdl, registry } = composeHouse(count);
  const folder = mkdtempSync(join(tmpdir(), 'tresse-swap-'));
  const write = (number: number) => {
    const texts: Record<string, string> = {
      [bundleFiles.supergraph]: `# ${number}\n${supergraphSdl}`,
      [bundleFiles.registry]: JSON.stringify(registry),
      [bundleFiles.documents]: '{"documents":[]}',
      [bundleFiles.roles]: readFileSync(new URL(bundleFiles.roles, schema), 'utf8'),
      [bundleFiles.clients]: 'clients: {}',
    };
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
    const list = createBundleList((file) => texts[file] ?? '');
    writeFileSync(join(folder, bundleListFile), list);
    return list;
  };
  const list = write(0);
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const gateway = await startGateway({
    ...readBundle(folder, list),
    port: 0,
    hubPrivateKey: { ...(await exportJWK(privateKey)), kid: 'swap' },
    logLevel: 'silent',
  });
  let onOutcome: (outcome: 'served' | 'refused') => void = () => undefined;
  followBundle(folder, {
    list,
    tryBundle: createTrial(defaultBudgets),
    serve: gateway.serve,
    logger: { info: () => undefined, error: () => undefined },
    countGraph: (outcome) => onOutcome(outcome),
  });
  const pauses: number[] = [];
  for (let number = 1; number <= times; number++) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const outcome = new Promise((resolve) => {
      onOutcome = resolve;
    });
    write(number);
    if ((await outcome) !== 'served') throw new Error('The graph was refused.');
    // A pause is counted once the loop runs again.
    await wait(20);
    delay.disable();
    pauses.push(delay.max / 1e6);
  }
  await gateway.stop();
  await rm(folder, { recursive: true });
  return {
    swapPauseMs: median(pauses),
    shortestSwapPauseMs: Math.min(...pauses),
    longestSwapPauseMs: Math.max(...pauses),
  };
}
