import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { createLogger, type Logger } from '@tresse/logging';
import type { Current } from '@tresse/tokens';
import type { JSONWebKeySet } from 'jose';
import { createApolloServer } from './apollo.ts';
import { type AnswerRecorded, createAudit } from './audit/audit.ts';
import { countStatements } from './count-statements.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { readEnvironment } from './environment.ts';
import { TresseError } from './errors.ts';
import { closeServer, listen, readBody, respond } from './http.ts';
import { findLastImport } from './import/last-import.ts';
import type { SubgraphContext, SubgraphDefinition } from './subgraph.ts';
import {
  type AssociationKeys,
  createCallerVerification,
  type ServiceKeys,
  type VerifyCaller,
} from './verify-caller.ts';

/** What a subgraph needs to run. `port` 0 takes a free one. */
export interface SubgraphSettings {
  readonly host: string;
  readonly port: number;
  readonly database: OpenDatabase;
  /** A function where they may be replaced while it runs. */
  readonly hubPublicKeys: Current<JSONWebKeySet>;
  /** Of the services that may ask besides the hub; none by default. */
  readonly servicePublicKeys?: ServiceKeys;
  /** Of the associations that deliver what they refer; none by default. */
  readonly associationPublicKeys?: AssociationKeys;
  readonly logger: Logger;
  readonly now?: () => Date;
}

/** A subgraph that answers: `url` of its GraphQL endpoint; `stop` drains it. */
export interface RunningSubgraph {
  readonly url: string;
  stop(): Promise<void>;
}

interface Handling<Context extends SubgraphContext> {
  readonly definition: SubgraphDefinition<Context>;
  readonly settings: SubgraphSettings;
  readonly apollo: ApolloServer<Context>;
  readonly verify: VerifyCaller;
  readonly answerRecorded: AnswerRecorded;
  readonly now: () => Date;
  readonly isDraining: () => boolean;
}

/**
 * Starts a subgraph on its own HTTP server: `/graphql` for the hub and the services that it knows, `/health`, `/ready` with
 * the end of its latest import.
 */
export async function startSubgraph<Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  settings: SubgraphSettings,
): Promise<RunningSubgraph> {
  const { now = () => new Date() } = settings;
  await definition.beforeAnswering?.(settings.database.db, now);
  const apollo = createApolloServer(definition, settings.logger);
  await apollo.start();
  let draining = false;
  const { hubPublicKeys, servicePublicKeys, associationPublicKeys } = settings;
  const verify = createCallerVerification(definition.name, hubPublicKeys, servicePublicKeys, associationPublicKeys);
  const beside = await definition.workBeside?.({ db: settings.database.db, logger: settings.logger, now });
  const answerRecorded = createAudit(settings.database.db, now);
  const handling = { definition, settings, apollo, verify, answerRecorded, now, isDraining: () => draining };
  const server = createServer((request, response) => {
    handle(handling, request, response).catch((error: unknown) => {
      settings.logger.error({ err: error }, 'a request failed');
      if (error instanceof TresseError) respond(response, 503, { errors: [toTold(error)] });
      else respond(response, 500, { error: 'Internal error' });
    });
  });
  const port = await listen(server, settings.port, settings.host);
  return {
    url: `http://${settings.host}:${port}/graphql`,
    async stop() {
      draining = true;
      await closeServer(server);
      await apollo.stop();
      await beside?.stop();
      await settings.database.close();
    },
  };
}

async function handle<Context extends SubgraphContext>(
  handling: Handling<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (request.url?.split('?')[0]) {
    case '/health':
      return respond(response, 200, { status: 'alive' });
    case '/ready':
      return answerReady(handling, response);
    case '/graphql':
      return answerGraphql(handling, request, response);
    default:
      return respond(response, 404, { error: 'Nothing here' });
  }
}

async function answerReady<Context extends SubgraphContext>(
  { definition, settings, isDraining }: Handling<Context>,
  response: ServerResponse,
): Promise<void> {
  const findLastUpdate = definition.findLastUpdate ?? findLastImport;
  if (isDraining()) return respond(response, 503, { status: 'draining' });
  try {
    return respond(response, 200, { status: 'ready', dataUpdatedAt: await findLastUpdate(settings.database.db) });
  } catch {
    return respond(response, 503, { status: 'database unreachable' });
  }
}

async function answerGraphql<Context extends SubgraphContext>(
  { definition, settings, apollo, verify, answerRecorded, now }: Handling<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === null) return respond(response, 413, { error: 'Body too large' });
  const caller = await verify(request.headers.authorization, body).catch(() => null);
  if (caller === null) return respond(response, 401, { error: 'Only the hub and its services may ask' });
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const asking = { caller, requestId: readRequestId(request) };
  const { result: answer, statements } = await countStatements(() =>
    answerRecorded(asking, (recording) =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method ?? 'GET', headers, search: '', body: parseJson(body) },
        context: async () => definition.createContext({ ...asking, recording, db: settings.database.db, now }),
      }),
    ),
  );
  // For plans; the hub tells it to nobody in production.
  response.setHeader('x-sql-statements', statements);
  response.statusCode = answer.status ?? 200;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.end(answer.body.kind === 'complete' ? answer.body.string : '');
}

/** The id that the hub gave to the request; a new one where it is no plain word. */
function readRequestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

const toTold = ({ message, extensions }: TresseError): object => ({ message, extensions });

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Runs a subgraph as its own process: settings from the environment, drained on SIGTERM, SIGINT or a lost parent. */
export async function runSubgraph<Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
): Promise<void> {
  const environment = readEnvironment();
  const logger = createLogger(definition.name, environment.logLevel);
  const database = openDatabase(environment.databaseUrl);
  const running = await startSubgraph(definition, { ...environment, database, logger });
  logger.info({ url: running.url }, 'ready');
  const stop = () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    running.stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop);
}
