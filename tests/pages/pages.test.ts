import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type GatewaySettings, startGateway } from '@tresse/gateway';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hub, startHub } from '../execution/hub.ts';

const signIn: GatewaySettings['developmentSignIn'] = {
  tokenUrl: 'http://127.0.0.1:4711/token',
  people: [{ name: 'analyst', role: 'region-analyst', label: { fr: "Chargé d'études", en: 'Analyst' } }],
};
const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let folder: string;
let hub: Hub;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'not to be served');
  for (const [file, content] of Object.entries({
    'index.html': '<p>first',
    'graphiql.html': '<p>graphiql',
    'favicon.svg': '<svg/>',
    'built-from': 'a hash',
    'assets/app-1a2b.js': 'run()',
    'assets/app-1a2b.css': 'p {}',
  }))
    await writeFile(join(folder, 'dist', file), content);
  hub = await startHub({ consoleFolder: join(folder, 'dist'), developmentSignIn: signIn, isProduction: false });
});
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true });
});

/** Sends the path as it is written: `fetch` would first take the dots out of it. */
async function ask(path: string, method = 'GET', headers: Record<string, string> = {}, origin = hub.url) {
  const { hostname, port } = new URL(origin);
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, method, headers }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('the pages', () => {
  it.each([
    ['/', '<p>first', 'text/html; charset=utf-8', 'no-cache'],
    ['/?centre=1', '<p>first', 'text/html; charset=utf-8', 'no-cache'],
    ['/sessions', '<p>first', 'text/html; charset=utf-8', 'no-cache'],
    ['/graphiql', '<p>graphiql', 'text/html; charset=utf-8', 'no-cache'],
    ['/favicon.svg', '<svg/>', 'image/svg+xml', 'public, max-age=86400'],
    ['/assets/app-1a2b.js', 'run()', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/app-1a2b.css', 'p {}', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('serve %s', async (path, body, type, caching) => {
    const answer = await ask(path, 'GET', asBrowser);
    expect([answer.status, answer.body, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      body,
      type,
      caching,
    ]);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  });

  it('run nothing but what the gateway serves, and ask nobody but it and the development issuer', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self' http://127.0.0.1:4711; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('let GraphiQL alone write styles and start workers', async () => {
    const { headers } = await ask('/graphiql');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "font-src 'self' data:; connect-src 'self' http://127.0.0.1:4711; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; worker-src 'self'",
    );
  });

  it('are sent once as long as they stay the same', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', 'GET', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('answer HEAD without a body, and no other method', async () => {
    const head = await ask('/', 'HEAD');
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '8', '']);
    const post = await ask('/', 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/assets/..%2f..%2fsecret.html',
    '/assets/%2e%2e/%2e%2e/secret.html',
    '/assets/..%5c..%5csecret.html',
    '/assets/../index.html',
    '/assets/%00',
    '/assets/%',
    '/assets/',
    '/assets/nothing.js',
    '/index.html',
  ])('hold nothing at %s', async (path) => {
    const { status, body } = await ask(path, 'GET', asBrowser);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toBe('{"error":"Nothing here"}');
  });

  it.each(['/sessions', '/built-from'])('are not given to programs at %s', async (path) => {
    expect((await ask(path, 'GET', { accept: 'application/json' })).status).toBe(404);
  });

  it('say in two languages that they are not built', async () => {
    const bare = await startHub({ consoleFolder: join(folder, 'nowhere') });
    const answer = await ask('/', 'GET', {}, bare.url);
    await bare.stop();
    expect(answer.status).toBe(503);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toMatch(/n'ont pas encore été construites[\s\S]*have not been built yet/);
  });
});

describe('/settings.json', () => {
  it('names the ready-made people of the development issuer', async () => {
    const { status, headers, body } = await ask('/settings.json');
    expect([status, headers['cache-control'], JSON.parse(body)]).toEqual([200, 'no-store', { signIn }]);
  });

  it('names nobody where there is no development issuer', async () => {
    const real = await startHub();
    const { body } = await ask('/settings.json', 'GET', {}, real.url);
    await real.stop();
    expect(JSON.parse(body)).toEqual({ signIn: null });
  });

  it('keeps a gateway from starting with ready-made people in production', async () => {
    const start = startGateway({
      supergraph: '',
      registry: {},
      hubPrivateKey: {},
      roles: '',
      developmentSignIn: signIn,
    });
    await expect(start).rejects.toThrow('DEVELOPMENT_SIGN_IN');
  });
});
