import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url));

describe('the program of the gateway', () => {
  let key: string;
  let program: ChildProcess | undefined;
  beforeAll(async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    key = JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'hub-1' });
  });
  afterEach(() => program?.kill('SIGKILL'));

  const start = (environment: Record<string, string>) => {
    program = spawn(process.execPath, [main], {
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'silent', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return program;
  };
  const startReady = async () => {
    const port = await findFreePort();
    const child = start({ PORT: String(port), HUB_PRIVATE_KEY: key });
    for (let tries = 0; tries < 100; tries++) {
      const response = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
      if (response?.ok) return child;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The program is not ready.');
  };

  it.each<[string, (child: ChildProcess) => void]>([
    ['SIGTERM', (child) => child.kill('SIGTERM')],
    ['SIGINT', (child) => child.kill('SIGINT')],
    ['the end of who started it', (child) => child.disconnect()],
  ])('ends with 0 at %s', async (_, end) => {
    const child = await startReady();
    end(child);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each<[string, () => Record<string, string>, RegExp]>([
    ['no key', () => ({}), /HUB_PRIVATE_KEY/],
    ['a key that is not JSON', () => ({ HUB_PRIVATE_KEY: '{' }), /is not JSON[\s\S]*HUB_PRIVATE_KEY/],
    ['a port that is none', () => ({ HUB_PRIVATE_KEY: key, PORT: 'x' }), /PORT/],
    ['no supergraph', () => ({ HUB_PRIVATE_KEY: key, SUPERGRAPH: '/nowhere' }), /SUPERGRAPH: cannot read \/nowhere/],
  ])('names what is wrong with %s', async (_, environment, message) => {
    const child = start(environment());
    const said: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    const [code] = await once(child, 'close');
    expect(code).not.toBe(0);
    expect(Buffer.concat(said).toString()).toMatch(message);
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const child = start({ HUB_PRIVATE_KEY: key, PORT: String(port) });
    const said: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    await once(child, 'close');
    other.close();
    expect(Buffer.concat(said).toString()).toContain(`Port ${port} of 127.0.0.1 is taken`);
  });
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
