import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyst, useHub, volunteerOf } from '../execution/hub.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const documents = JSON.parse(readFileSync(new URL('../../schema/documents.json', import.meta.url), 'utf8'));
const { text, documentId } = documents.documents.find(({ name }: { name: string }) => name === 'public/who-is-in');
const other = '{ associations { id } }';
const sha256Hash = hash(text);
const persisted = (hashed: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashed } } });

describe('a hub in production', () => {
  const hub = useHub({ documents, acceptsAnyDocument: false });

  const answer = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as object),
  });
  const post = async (body: object, headers = {}) => answer(await hub.current.post(body, headers));
  const get = async (search: object) => {
    const url = `${hub.current.url}?${new URLSearchParams(Object.entries(search))}`;
    return answer(await fetch(url, { headers: { 'apollo-require-preflight': '1' } }));
  };

  it('answers a registered document, whichever way it is named', async () => {
    const written = await post({ query: text });
    expect(written).toMatchObject({ status: 200, data: { associations: [{ id: 'a' }, { id: 'b' }] } });
    const extensions = JSON.stringify(persisted(sha256Hash).extensions);
    const ways = [
      post({ documentId }),
      post(persisted(sha256Hash)),
      post({ query: text, ...persisted(sha256Hash) }),
      get({ documentId }),
      get({ extensions }),
      get({ query: text }),
    ];
    for (const way of await Promise.all(ways)) expect(way).toEqual(written);
  });

  it.each<[string, object]>([
    ['written out', { query: other }],
    ['with the hash by which a client would have it kept', { query: other, ...persisted(hash(other)) }],
  ])('refuses another document, %s, and goes on refusing it', async (_, body) => {
    for (let time = 0; time < 2; time++) {
      const refused = { status: 403, errors: [{ extensions: { code: 'DOCUMENT_NOT_REGISTERED' } }] };
      expect(await post(body)).toMatchObject(refused);
      const authorization = `Bearer ${await hub.current.sign(volunteerOf('a'))}`;
      expect(await post(body, { authorization })).toMatchObject(refused);
    }
    expect(hub.current.received('partnership')).toEqual([]);
  });

  it('answers another document to a role that explores', async () => {
    const authorization = `Bearer ${await hub.current.sign(analyst)}`;
    expect(await post({ query: other }, { authorization })).toMatchObject({
      status: 200,
      data: { associations: [{}, {}] },
    });
  });

  it.each<[string, object, number, string]>([
    ['an id that nobody registered', { documentId: `sha256:${hash(other)}` }, 404, 'DOCUMENT_UNKNOWN'],
    ['a name in the place of an id', { documentId: 'public/who-is-in' }, 404, 'DOCUMENT_UNKNOWN'],
    ['an id that is no text', { documentId: [documentId] }, 404, 'DOCUMENT_UNKNOWN'],
    ['an id beside a document', { documentId, query: text }, 400, 'BAD_REQUEST'],
    ['the hash of another document', { query: other, ...persisted(sha256Hash) }, 400, 'BAD_REQUEST'],
    ['a hash that nobody registered', persisted(hash(other)), 200, 'PERSISTED_QUERY_NOT_FOUND'],
    [
      'a hash that is no text',
      { extensions: { persistedQuery: { sha256Hash: {} } } },
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await post(body)).toMatchObject({ status, errors: [{ extensions: { code } }] });
  });
});
