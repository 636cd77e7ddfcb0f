import { request as send } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type RequestBody, readRequestBody } from '../src/server/read-request-body.ts';
import { listenUnread } from './listen.ts';

const json = { 'content-type': 'application/json' };

/** What is read of a request with this body, of which at most 10 bytes are. */
async function read(
  body: string | Buffer,
  headers: Record<string, string> = json,
  method = 'POST',
): Promise<RequestBody> {
  const { url } = await listenUnread(async (request, response) => {
    response.end(JSON.stringify(await readRequestBody(request, 10)));
  });
  const answered = await new Promise<string>((resolve, reject) => {
    const request = send(url, { method, headers }, (response) => void text(response).then(resolve, reject));
    request.on('error', reject).end(body);
  });
  return JSON.parse(answered);
}

it.each([
  'application/json',
  'application/graphql-response+json',
  'Application/JSON; charset="UTF-8"',
  'application/json;charset=utf-8',
  'application/json ;  charset=utf-8 ',
])('reads a body of %s', async (type) => {
  expect(await read('{"a":1}', { 'content-type': type })).toEqual({ kind: 'json', value: { a: 1 } });
});

it.each([
  'text/plain',
  'application/jsonp',
  'x-application/json',
  'application/json; charset=utf-16',
  'application/json; charset=utf-8x',
  '',
])('leaves a body of "%s" to Apollo Server', async (type) => {
  expect(await read('{"a":1}', type ? { 'content-type': type } : {})).toEqual({ kind: 'none' });
});

it('reads no body of another method', async () => {
  expect(await read('{"a":1}', json, 'PUT')).toEqual({ kind: 'none' });
});

it('unpacks nothing', async () => {
  expect(await read(gzipSync('{}'), { ...json, 'content-encoding': 'gzip' })).toEqual({
    kind: 'unreadable',
    status: 415,
    message: 'Compressed bodies are not accepted.',
  });
  expect(await read('{}', { ...json, 'content-encoding': 'identity' })).toEqual({ kind: 'json', value: {} });
});

it('reads as many bytes as the bound, and tells how many came when these are more', async () => {
  expect(await read('{"a":1234}')).toEqual({ kind: 'json', value: { a: 1234 } });
  expect(await read('{"a":12345}')).toEqual({ kind: 'too-large', bytes: 11 });
});

it('tells what is no JSON', async () => {
  expect(await read('{"a":')).toEqual({ kind: 'unreadable', status: 400, message: 'The body is not JSON.' });
});

it('ends with an error where the client goes away', async () => {
  const { url, failures } = await listenUnread((request) => readRequestBody(request, 10));
  const request = send(url, { method: 'POST', headers: { ...json, 'content-length': '9' } }).on(
    'error',
    () => undefined,
  );
  request.write('{', () => request.destroy());
  await expect.poll(() => failures).toMatchObject([{ message: expect.stringMatching(/aborted|went away/) }]);
});
