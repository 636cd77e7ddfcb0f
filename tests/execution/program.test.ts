import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createSigningKeys } from '@tresse/tokens';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { spawnProgram, startProgram } from '../house/start-program.ts';

const main = 'gateway/src/main.ts';

describe('the program of the gateway', () => {
  let key: string;
  let publicKey: string;
  let program: ChildProcess | undefined;
  beforeAll(async () => {
    const keys = await createSigningKeys();
    key = JSON.stringify(keys.privateKey);
    publicKey = JSON.stringify(keys.publicKeys.keys[0]);
  });
  afterEach(() => program?.kill('SIGKILL'));

  it.each<[string, (child: ChildProcess) => void]>([
    ['SIGTERM', (child) => child.kill('SIGTERM')],
    ['SIGINT', (child) => child.kill('SIGINT')],
    ['the end of who started it', (child) => child.disconnect()],
  ])('ends with 0 at %s', async (_, end) => {
    const { child } = await startProgram(main, { HUB_PRIVATE_KEY: key });
    program = child;
    end(child);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  const readRefusal = async (environment: Record<string, string>) => {
    program = spawnProgram(main, environment);
    const said: Buffer[] = [];
    program.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    const [code] = await once(program, 'close');
    expect(code).not.toBe(0);
    return Buffer.concat(said).toString();
  };
  const noKey = /must be a private Ed25519 JWK[\s\S]*HUB_PRIVATE_KEY/;

  it.each<[string, () => Record<string, string>, RegExp]>([
    ['no key', () => ({}), /HUB_PRIVATE_KEY/],
    ['a key that is not JSON', () => ({ HUB_PRIVATE_KEY: '{' }), noKey],
    ['a key that is public', () => ({ HUB_PRIVATE_KEY: publicKey }), noKey],
    ['a key in no file', () => ({ HUB_PRIVATE_KEY: '/nowhere' }), noKey],
    ['a port that is none', () => ({ HUB_PRIVATE_KEY: key, PORT: 'x' }), /PORT/],
    ['no supergraph', () => ({ HUB_PRIVATE_KEY: key, SCHEMA_FOLDER: '/nowhere' }), /bundle.json .* cannot be read/],
  ])('names what is wrong with %s', async (_, environment, message) => {
    expect(await readRefusal(environment())).toMatch(message);
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const said = await readRefusal({ HUB_PRIVATE_KEY: key, PORT: String(port) });
    other.close();
    expect(said).toContain(`Port ${port} of 127.0.0.1 is taken`);
  });
});
