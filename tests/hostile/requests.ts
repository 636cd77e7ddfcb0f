import { gzipSync } from 'node:zlib';
import { type Attack, post } from './attack.ts';

const query = '{ associations { id } }';
const body = JSON.stringify({ query });
const typed = (type: string) => ({ 'content-type': type });
const get = (
  name: string,
  ends: Attack['ends'],
  search: string,
  headers: Attack['headers'] = {},
  method = 'GET',
): Attack => ({
  name,
  ends,
  method,
  search,
  headers,
  body: null,
});
const preflight = { 'apollo-require-preflight': '1' };
const encoded = encodeURIComponent(query);

/** Requests that are wrong before any operation is read. */
export const hostileRequests: readonly Attack[] = [
  ...[
    '',
    '[]',
    'null',
    '1',
    '"x"',
    '{',
    '{}',
    '{"query":1}',
    '{"query":null}',
    '{"query":{}}',
    '{"query":["{ __typename }"]}',
    `[${body},${body}]`,
  ].map((text) => post(`the body ${text.slice(0, 30)}`, 'refused', text)),
  post('a query in the prototype', 'refused', `{"__proto__":${body}}`),
  post('lists in lists for a body', 'refused', `{"query":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  post(
    'lists in lists for variables',
    'refused',
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  ),
  post('text for variables', 'refused', '{"query":"{ __typename }","variables":"x"}'),
  post('text for extensions', 'refused', '{"query":"{ __typename }","extensions":"x"}'),
  post('more bytes than are read', 'refused', JSON.stringify({ query, variables: { x: 'x'.repeat(300_000) } })),
  post('bytes that are no text', 'refused', Buffer.alloc(1000, 0xff)),
  post('UTF-16', 'refused', Buffer.from(body, 'utf16le')),
  ...['utf-7', 'utf-16', 'ibm500', 'latin1', 'utf-8, utf-7', "utf-8'"].map((charset) =>
    post(`the charset ${charset}`, 'refused', body, typed(`application/json; charset=${charset}`)),
  ),
  ...[
    'text/plain',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json/x',
    'text/plain; application/json',
    'a/b, application/json',
  ].map((type) => post(`the type ${type}`, 'refused', body, typed(type))),
  post('gzip', 'refused', gzipSync(body), { ...typed('application/json'), 'content-encoding': 'gzip' }),
  post('a bomb in gzip', 'refused', gzipSync(Buffer.alloc(20_000_000, ' ')), {
    ...typed('application/json'),
    'content-encoding': 'gzip',
  }),
  post('gzip that is none', 'refused', body, { ...typed('application/json'), 'content-encoding': 'gzip' }),
  post('deflate', 'refused', body, { ...typed('application/json'), 'content-encoding': 'deflate, gzip' }),
  post('a document id that nobody knows', 'refused', JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` })),
  post('a document id of a prototype', 'refused', JSON.stringify({ documentId: '__proto__' })),
  post(
    'a hash that nobody knows',
    'refused',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
  ),
  post('a token that is none', 'refused', body, { ...typed('application/json'), authorization: 'Bearer x.y.z' }),
  post('an unsigned token', 'refused', body, {
    ...typed('application/json'),
    authorization: `Bearer ${btoa('{"alg":"none"}')}.${btoa('{"sub":"x"}')}.`,
  }),
  post('a token of nine kilobytes', 'refused', body, {
    ...typed('application/json'),
    authorization: `Bearer ${'x'.repeat(9_000)}`,
  }),
  post('a header of twenty kilobytes', 'refused', body, { ...typed('application/json'), 'x-long': 'x'.repeat(20_000) }),
  post('a request id with words', 'answered', body, {
    ...typed('application/json'),
    'x-request-id': '<script>alert(1)</script>',
  }),
  get('a GET that any page can make', 'refused', `?query=${encoded}`),
  get('a GET of a type', 'refused', `?query=${encoded}`, typed('text/plain')),
  get('a GET of two queries', 'refused', `?query=${encoded}&query=${encoded}`, preflight),
  get('a GET without a query', 'refused', '', preflight),
  get('a GET of half an escape', 'refused', '?query=%', preflight),
  get('a GET of bad variables', 'refused', `?query=${encoded}&variables=%7B`, preflight),
  get('a GET of twenty kilobytes', 'refused', `?query=${'x'.repeat(20_000)}`, preflight),
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'].map((method) =>
    get(method, 'refused', `?query=${encoded}`, preflight, method),
  ),
];
