import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { admitRegistered } from '../src/admission/admit-registered.ts';
import { defaultBudgets } from '../src/admission/budgets.ts';
import { createDocuments } from '../src/admission/documents.ts';
import { findDocument } from '../src/admission/find-document.ts';
import { createMayAsk, refuseDocument } from '../src/admission/may-ask.ts';
import { readRegisteredDocuments } from '../src/admission/registered-documents.ts';
import { roles } from './roles.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const text = '{ x }';
const document = {
  documentId: `sha256:${hash(text)}`,
  name: 'test/x',
  operationName: '',
  variables: [{ name: 'n', type: 'Int', default: 5 }],
  columns: null,
  text,
};
const registered = readRegisteredDocuments({ documents: [document] });
const persisted = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });
const caller = (role: string) => ({ ...roles.getRights(role), subject: 'somebody' });

describe('a request', () => {
  it.each<[string, Parameters<typeof findDocument>[0], object]>([
    ['without a document', {}, { source: null, isNamed: false }],
    ['whose document is no text', { query: [text] }, { source: null, isNamed: false }],
    ['with a document', { query: 'other' }, { source: 'other', isNamed: false }],
    ['with extensions of other kinds', { query: 'other', extensions: { a: 1 } }, { source: 'other', isNamed: false }],
    ['without extensions', { query: 'other', extensions: null }, { source: 'other', isNamed: false }],
    ['with an id', { documentId: document.documentId }, { source: text, isNamed: true }],
    ['with a hash', { extensions: persisted(hash(text)) }, { source: text, isNamed: true }],
    [
      'with a document and its hash',
      { query: text, extensions: persisted(hash(text)) },
      { source: text, isNamed: true },
    ],
    [
      'with a hash and a document that nobody registered',
      { query: 'other', extensions: persisted(hash('other')) },
      { source: 'other', isNamed: true },
    ],
  ])('%s asks for it', (_, parameters, found) => {
    expect(findDocument(parameters, registered)).toEqual(found);
  });

  const unknown = {
    message: 'No registered document has this id, which is sha256: and the hash of its text.',
    extensions: { code: 'DOCUMENT_UNKNOWN' },
  };
  const notFound = { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };
  it.each<[string, Parameters<typeof findDocument>[0], number, object]>([
    [
      'an id and a document',
      { documentId: document.documentId, query: text },
      400,
      { message: 'Either documentId or query is sent, not both.', extensions: { code: 'BAD_REQUEST' } },
    ],
    ['the name of a document', { documentId: 'test/x' }, 404, unknown],
    ['an id that is no text', { documentId: [document.documentId] }, 404, unknown],
    ['no id', { documentId: null }, 404, unknown],
    ['an id that nobody registered', { documentId: `sha256:${hash('other')}` }, 404, unknown],
    [
      'a hash of something else',
      { query: 'other', extensions: persisted(hash(text)) },
      400,
      { message: 'sha256Hash is not the SHA-256 of query.', extensions: { code: 'BAD_REQUEST' } },
    ],
    ['a hash that nobody registered', { extensions: persisted(hash('other')) }, 200, notFound],
    ['a hash that is none', { extensions: { persistedQuery: {} } }, 200, notFound],
    ['a hash of nothing', { extensions: { persistedQuery: null } }, 200, notFound],
  ])('with %s is refused', (_, parameters, status, refusal) => {
    expect(findDocument(parameters, registered)).toMatchObject({ status, refusal });
  });
});

describe('registered documents', () => {
  it.each<[string, object]>([
    ['documentId', { documentId: `sha256:${hash('other')}` }],
    ['documentId', { documentId: hash(text) }],
    ['documentId', { documentId: `${document.documentId}0` }],
    ['documentId', { documentId: `x${document.documentId}` }],
    ['name', { name: 'Test' }],
    ['name', { name: 'test/' }],
    ['name', { name: '/test' }],
    ['name', { name: '../x' }],
    ['operationName', { operationName: null }],
    ['variables[0].name', { variables: [{ type: 'Int' }] }],
    ['variables[0].type', { variables: [{ name: 'n' }] }],
    ['columns[0]', { columns: [1] }],
    ['text', { text: undefined }],
  ])('do not fit their format with another %s', (place, changes) => {
    const read = () => readRegisteredDocuments({ documents: [{ ...document, ...changes }] });
    expect(read).toThrow('The registered documents do not fit their format');
    expect(read).toThrow(place === 'documentId' ? /documentId/ : `documents[0].${place}`);
  });

  it.each(['who', 'public/who-is-in', 'a/b/c'])('may be called %s', (name) => {
    expect(readRegisteredDocuments({ documents: [{ ...document, name }] }).get(name)).toMatchObject({ text });
  });

  it('are found by id and by name', () => {
    expect([...registered.keys()]).toEqual([document.documentId, 'test/x']);
    expect(registered.get('test/x')).toEqual(document);
  });
});

describe('a registered document', () => {
  const schema = buildSchema('type Query { x: Int }');
  const documents = createDocuments(schema, { ...defaultBudgets, aliases: 0 });
  const admit = (source: string) =>
    admitRegistered({ ...document, text: source, documentId: `sha256:${hash(source)}` }, documents);

  it('is run as every other one is', () => {
    expect(admit(text)).toMatchObject({
      documentHash: hash(text),
      document: { kind: 'Document' },
      operation: { kind: 'OperationDefinition', operation: 'query' },
    });
    expect(admit('{ a: x }')).toMatchObject({ refusal: { extensions: { code: 'BUDGET_EXCEEDED' } } });
  });

  it.each(['{ y }', '{ x } { x }', 'fragment F on Query { x }'])(
    'that does not fit the graph is told by its name: %s',
    (source) => {
      expect(() => admit(source)).toThrow('The registered document test/x does not fit the graph.');
    },
  );
});

describe('who may ask', () => {
  const mayAsk = createMayAsk(registered, roles, false);

  it('a registered document by its text is everybody', () => {
    expect([mayAsk(caller('public'), text), mayAsk(caller('volunteer'), text)]).toEqual([true, true]);
  });

  it('another one is a role that explores', () => {
    expect(['public', 'volunteer', 'region-analyst'].map((role) => mayAsk(caller(role), 'other'))).toEqual([
      false,
      false,
      true,
    ]);
    // The name of a document is not its text.
    expect(mayAsk(caller('public'), 'test/x')).toBe(false);
  });

  it('anything is everybody where that is accepted', () => {
    expect(createMayAsk(registered, roles, true)(caller('public'), 'other')).toBe(true);
  });

  it('is told what is missing', () => {
    expect(refuseDocument()).toMatchObject({
      message: 'This hub answers registered documents only, unless the role may explore.',
      extensions: { code: 'DOCUMENT_NOT_REGISTERED' },
    });
  });
});
