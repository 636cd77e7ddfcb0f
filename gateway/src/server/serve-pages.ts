import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { createExplorerPolicy, createPolicy, pageHeaders } from './page-policy.ts';
import { refusesMethod, respond } from './respond.ts';

/** The pages that the gateway serves. */
export interface PageSettings {
  /** Where they are built; null serves none. Read at each request: it may be built anew meanwhile. */
  readonly folder: string | null;
  /** Origins that a page may ask, beside its own. */
  readonly connectTo: readonly string[];
}

/** A file and how it is served. */
interface PageFile {
  readonly root: string;
  /** Within the root, URL-encoded as it came. */
  readonly path: string;
  /** The value of `cache-control`. */
  readonly caching: string;
  /** Null for what is no page. */
  readonly policy: string | null;
}

const notBuilt = `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Tresse</title>
<p>Les pages n'ont pas encore été construites : <code>npm start</code> les construit.</p>
<p lang="en">The pages have not been built yet: <code>npm start</code> builds them.</p>
`;

/** Answers with a built page, or with what a page is made of; whatever is neither is not found. */
export function servePages(settings: PageSettings, request: IncomingMessage, response: ServerResponse): void {
  const file = findFile(settings, request);
  if (!file) respond(response, 404, { error: 'Nothing here' });
  else if (!refusesMethod(request, response)) sendFile(file, request, response);
}

/** `/`, `/graphiql`, what they load, and any other page that a browser opens: the first page finds out what it is. */
function findFile({ folder, connectTo }: PageSettings, request: IncomingMessage): PageFile | null {
  if (folder === null) return null;
  const [path = '/'] = (request.url ?? '/').split('?');
  const assets = '/assets/';
  if (path.startsWith(assets)) {
    // Their names hold a hash of their content.
    const caching = 'public, max-age=31536000, immutable';
    return { root: join(folder, assets), path: path.slice(assets.length), caching, policy: null };
  }
  if (path === '/favicon.svg') return { root: folder, path, caching: 'public, max-age=86400', policy: null };
  const page = { root: folder, caching: 'no-cache' };
  if (path === '/graphiql') return { ...page, path: '/graphiql.html', policy: createExplorerPolicy(connectTo) };
  const isOpenedByBrowser = request.headers.accept?.includes('text/html') && !path.includes('.');
  return path === '/' || isOpenedByBrowser ? { ...page, path: '/index.html', policy: createPolicy(connectTo) } : null;
}

function sendFile(file: PageFile, request: IncomingMessage, response: ServerResponse): void {
  const { root, path, caching, policy } = file;
  const fail = (status: number) => answerFailure(file, response, status);
  send(request, path, { root, index: false, acceptRanges: false, cacheControl: false })
    .on('error', ({ status }: { status: number }) => fail(status))
    .on('directory', () => fail(404))
    .on('headers', () => {
      response.setHeader('cache-control', caching);
      for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
      if (policy) response.setHeader('content-security-policy', policy);
    })
    .pipe(response);
}

function answerFailure({ policy }: PageFile, response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // A file may go between the moment it is found and the moment it is read: its headers are set by then.
  for (const name of ['cache-control', 'content-length', 'etag', 'last-modified']) response.removeHeader(name);
  if (policy === null || status !== 404) respond(response, status, { error: 'Nothing here' });
  else respondWithNotBuilt(response);
}

function respondWithNotBuilt(response: ServerResponse): void {
  const headers = { ...pageHeaders, 'content-security-policy': createPolicy([]), 'cache-control': 'no-store' };
  response.writeHead(503, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(notBuilt);
}
