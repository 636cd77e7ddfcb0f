import { describe, expect, it } from 'vitest';
import { useHub, volunteerOf } from '../execution/hub.ts';

const [north, south] = ['https://tableau.nord.example.org', 'https://tableau.sud.example.org'];
const clients = `clients:
  nord: { origins: [${north}] }
  sud: { origins: [${south}, http://localhost:5173] }
`;
const body = { query: '{ associations { id } }' };

describe('a page of another site', () => {
  const hub = useHub({ clients, consoleFolder: '.' });
  const tokenOf = (client?: string) => hub.current.sign({ ...volunteerOf('a'), ...(client && { azp: client }) });
  const post = async (origin: string, client?: string) =>
    hub.current.post(body, { origin, authorization: `Bearer ${await tokenOf(client)}` });
  const ask = (path: string, headers: Record<string, string>, method = 'OPTIONS') =>
    fetch(new URL(path, hub.current.url), { method, headers });
  const readCors = ({ headers }: Response) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));
  const allowed = (origin: string) => ({
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'x-request-id',
  });

  it('may read the answers to its own client', async () => {
    const response = await post(north, 'nord');
    expect([response.status, readCors(response)]).toEqual([200, allowed(north)]);
    expect(response.headers.get('vary')).toContain('origin');
  });

  it('may read why it was refused', async () => {
    const response = await hub.current.post(body, { origin: north, authorization: 'Bearer nonsense' });
    expect([response.status, readCors(response)]).toEqual([401, allowed(north)]);
  });

  it.each([
    ['of another client', 'sud'],
    ['of no client', undefined],
  ])('is refused with a token %s, and nobody is asked', async (_, client) => {
    const response = await post(north, client);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'ORIGIN_REFUSED' } }] });
    expect(hub.current.received('partnership')).toEqual([]);
  });

  it('is refused a table with a token of another client', async () => {
    const headers = { origin: south, authorization: `Bearer ${await tokenOf('nord')}` };
    const response = await ask('/export/public/who-is-in.csv', headers, 'GET');
    expect([response.status, readCors(response)]).toEqual([403, allowed(south)]);
  });

  it.each(['/graphql', '/export/public/who-is-in.csv'])('may ask before it asks %s', async (path) => {
    const headers = { origin: south, 'access-control-request-method': 'POST' };
    const response = await ask(path, headers);
    expect([response.status, readCors(response)]).toEqual([
      204,
      {
        ...allowed(south),
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type, x-request-id',
        'access-control-max-age': '600',
      },
    ]);
  });

  it.each(['https://tableau.est.example.org', 'http://tableau.nord.example.org', 'null', `${north}.evil.example`])(
    'that no client lists learns nothing: %s',
    async (origin) => {
      const before = await ask('/graphql', { origin, 'access-control-request-method': 'POST' });
      const response = await post(origin, 'nord');
      expect([before.ok, readCors(before), readCors(response)]).toEqual([false, {}, {}]);
      expect(response.headers.get('vary')).toContain('origin');
    },
  );

  it('may ask for the graph and its tables alone', async () => {
    for (const path of ['/settings.json', '/ready', '/'])
      expect(readCors(await ask(path, { origin: north }, 'GET'))).toEqual({});
  });
});

describe('without an origin, or from its own', () => {
  const hub = useHub({ clients });
  it.each([
    ['a program asks with the token of any client', () => ({})],
    ['a page of the gateway asks', () => ({ origin: new URL(hub.current.url).origin })],
  ])('%s', async (_, headers) => {
    const authorization = `Bearer ${await hub.current.sign({ ...volunteerOf('a'), azp: 'sud' })}`;
    const response = await hub.current.post(body, { authorization, ...headers() });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, null]);
  });
});
