import { GraphQLError } from 'graphql';
import { createError } from '../errors.ts';
import { nameDocument, type RegisteredDocuments } from './registered-documents.ts';

/** The parameters by which a request may say which document it asks for. */
export interface DocumentParameters {
  readonly query?: unknown;
  /** By GraphQL over HTTP: `sha256:<hex>`. */
  readonly documentId?: unknown;
  /** By Apollo's clients: the same hash, in `persistedQuery`. */
  readonly extensions?: unknown;
}

/** The source that is asked for; null when there is none, which Apollo Server tells. */
export type FoundDocument =
  | { readonly source: string | null; readonly isNamed: boolean }
  | { readonly refusal: GraphQLError; readonly status: number };

/** Finds the document of a request: written out, or registered and named by its hash. */
export function findDocument(parameters: DocumentParameters, registered: RegisteredDocuments): FoundDocument {
  const { query, documentId } = parameters;
  const persisted = readPersisted(parameters.extensions);
  const source = typeof query === 'string' ? query : null;
  if (documentId === undefined && persisted === undefined) return { source, isNamed: false };
  if (persisted !== undefined) return findPersisted(persisted, source, registered);
  if (source !== null) return { refusal: refuse('Either documentId or query is sent, not both.'), status: 400 };
  const known = typeof documentId === 'string' ? registered.get(documentId) : undefined;
  if (known && known.documentId === documentId) return { source: known.text, isNamed: true };
  const message = 'No registered document has this id, which is sha256: and the hash of its text.';
  return { refusal: createError('DOCUMENT_UNKNOWN', message), status: 404 };
}

/** Apollo's clients first send the hash alone, then with the text; nothing is registered by that. */
function findPersisted(hash: unknown, source: string | null, registered: RegisteredDocuments): FoundDocument {
  const documentId = `sha256:${String(hash)}`;
  if (source !== null && nameDocument(source) !== documentId)
    return { refusal: refuse('sha256Hash is not the SHA-256 of query.'), status: 400 };
  const known = registered.get(documentId);
  if (known) return { source: known.text, isNamed: true };
  if (source !== null) return { source, isNamed: true };
  const extensions = { code: 'PERSISTED_QUERY_NOT_FOUND' };
  // Apollo's clients know this answer by its message, and by its status.
  return { refusal: new GraphQLError('PersistedQueryNotFound', { extensions }), status: 200 };
}

function readPersisted(extensions: unknown): unknown {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery;
  return persisted === undefined ? undefined : (persisted?.sha256Hash ?? null);
}

const refuse = (message: string): GraphQLError => createError('BAD_REQUEST', message);
