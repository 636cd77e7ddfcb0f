import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clients } from './admission/clients.ts';
import { type AnswerLinkDoor, answerByLink, answerFullPage } from './server/answer-by-link.ts';
import { answerExport, type ExportDoor } from './server/answer-export.ts';
import { answerGraphql, type GraphqlDoor } from './server/answer-graphql.ts';
import { answerSettings, type SignIn } from './server/answer-settings.ts';
import type { SubgraphCheck } from './server/check-subgraphs.ts';
import { answerCrossOrigin } from './server/cross-origin.ts';
import { createLoad, enter, type Load, refuseOverload } from './server/load.ts';
import { respond } from './server/respond.ts';
import { type PageSettings, servePages } from './server/serve-pages.ts';

/** Where requests lead: all of it is of one graph. */
export interface Doors {
  readonly door: GraphqlDoor;
  readonly exportDoor: ExportDoor;
  readonly answerLinkDoor: AnswerLinkDoor;
  /** Whose pages, served from elsewhere, may read the answers of both doors. */
  readonly clients: Clients;
  readonly checkSubgraphs: SubgraphCheck;
}

/** How the server listens and to whom it leads. */
export interface ServerSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The doors of this moment: a request goes to its end through those that it found. */
  readonly doors: () => Doors;
  /** How many requests to the doors and answers by link are under way at most; more are told to come back. */
  readonly requestsAtOnce: number;
  readonly pages: PageSettings;
  /** Null where there is no development issuer. */
  readonly signIn: SignIn | null;
  readonly report: (error: unknown, requestId: string) => void;
  readonly countRequest: (door: string, status: number, seconds: number) => void;
}

/** A server that listens. */
export interface RunningServer {
  /** Without a path, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /**
   * Says that it is not ready, and for `drainMs` on each connection that its answer is the last one; then closes, and lets
   * the requests under way end for at most `graceMs`.
   */
  stop(graceMs: number, drainMs: number): Promise<void>;
}

/** Starts listening: `/graphql`, `/health` (the process lives), `/ready` (it takes requests), exports, answers by link, pages. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  let isDraining = false;
  const load = createLoad(settings.requestsAtOnce);
  const server = createServer((request, response) => {
    const requestId = readRequestId(request);
    response.setHeader('x-request-id', requestId);
    if (isDraining) response.setHeader('connection', 'close');
    countWhenAnswered(settings, request, response);
    handle(settings, request, response, { requestId, isDraining, load }).catch((error: unknown) => {
      settings.report(error, requestId);
      respond(response, 500, {
        errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
    });
  });
  const url = await listen(server, settings);
  return {
    url,
    async stop(graceMs, drainMs) {
      isDraining = true;
      // Who connects or asks at this moment would otherwise be cut off.
      await wait(drainMs);
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      // A client keeps its connection open after its last answer: it is closed as soon as it is idle.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      await new Promise((resolve) => server.close(resolve));
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}

async function handle(
  settings: ServerSettings,
  request: IncomingMessage,
  response: ServerResponse,
  state: { requestId: string; isDraining: boolean; load: Load },
): Promise<void> {
  const path = request.url?.split('?')[0] ?? '/';
  const doors = settings.doors();
  if (path === '/graphql' || path.startsWith('/export/')) {
    if (answerCrossOrigin(doors.clients, request, response)) return;
    if (!enter(state.load, response)) return refuseOverload(state.load, response);
    if (path === '/graphql') return answerGraphql(doors.door, request, response, state.requestId);
    return answerExport(doors.exportDoor, request, response, state.requestId);
  }
  if (path === '/repondre' || path.startsWith('/repondre/')) {
    if (!enter(state.load, response)) return answerFullPage(request, response);
    return answerByLink(doors.answerLinkDoor, request, response, state.requestId);
  }
  switch (path) {
    case '/health':
      return respond(response, 200, { status: 'alive' });
    case '/ready': {
      if (state.isDraining) return respond(response, 503, { status: 'draining' });
      return respond(response, 200, { status: 'ready', subgraphs: await doors.checkSubgraphs() });
    }
    case '/settings.json':
      return answerSettings(settings.signIn, request, response);
    default:
      return servePages(settings.pages, request, response);
  }
}

const doorNames: readonly string[] = ['graphql', 'export', 'repondre', 'ready'];

function countWhenAnswered(settings: ServerSettings, request: IncomingMessage, response: ServerResponse): void {
  const begin = performance.now();
  const named = /^\/(\w+)/.exec(request.url ?? '')?.[1] ?? '';
  const door = doorNames.includes(named) ? named : 'other';
  response.once('finish', () => {
    settings.countRequest(door, response.statusCode, (performance.now() - begin) / 1000);
  });
}

/** A request keeps the id that it comes with, when that is a plain word; else it gets a new one. */
function readRequestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

async function listen(server: Server, { host, port }: ServerSettings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} of ${host} is taken: choose another with PORT.`) : error,
      );
    });
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
