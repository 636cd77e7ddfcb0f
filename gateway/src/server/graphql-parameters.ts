import type { DocumentParameters } from '../admission/find-document.ts';
import type { RequestBody } from './read-request-body.ts';

/** A GraphQL request as Apollo Server takes it. */
export interface GraphqlMessage {
  readonly body: unknown;
  /** The query string with its question mark; empty without one. */
  readonly search: string;
}

/** Reads which document a request asks for, wherever it is written. */
export function readParameters(body: RequestBody, search: string): DocumentParameters {
  if (body.kind === 'json') return isRecord(body.value) ? { ...body.value } : {};
  const parameters = new URLSearchParams(search);
  const take = (name: string) => parameters.get(name) ?? undefined;
  return { query: take('query'), documentId: take('documentId'), extensions: parseJson(take('extensions')) };
}

/** Writes the source of a document that was named in the place of its name. */
export function writeSource(message: GraphqlMessage, source: string): GraphqlMessage {
  const { body, search } = message;
  if (isRecord(body)) {
    const { documentId: _, extensions, ...rest } = body;
    const kept = withoutPersisted(extensions);
    return { search, body: { ...rest, query: source, ...(kept && { extensions: kept }) } };
  }
  const parameters = new URLSearchParams(search);
  const kept = withoutPersisted(parseJson(parameters.get('extensions') ?? undefined));
  parameters.delete('documentId');
  parameters.delete('extensions');
  parameters.set('query', source);
  if (kept) parameters.set('extensions', JSON.stringify(kept));
  return { body, search: `?${parameters}` };
}

function withoutPersisted(extensions: unknown): object | undefined {
  if (!isRecord(extensions)) return undefined;
  const { persistedQuery: _, ...rest } = extensions;
  return rest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined for what is no JSON, which Apollo Server tells. */
function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
