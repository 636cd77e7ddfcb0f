import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildASTSchema, execute, type GraphQLSchema, Kind, parse } from 'graphql';

/** A request that a fake subgraph got. */
export interface Received {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Whether the gateway hung up before it was answered. */
  isAbandoned: boolean;
}

/** How a fake subgraph answers, instead of by its resolvers. */
export type Trick = (received: Received, honest: () => Promise<unknown>) => Promise<unknown> | unknown;

/** What a trick gives to end the connection without an answer. */
export const hangUp = Symbol('hang up');

/** What a fake subgraph is. */
export interface FakeSubgraph {
  readonly name: string;
  readonly sdl: string;
  /** Values or functions of the root fields. */
  readonly root: Readonly<Record<string, unknown>>;
  /** Finds an entity of a type by its representation; null when there is none. */
  readonly entities?: Readonly<Record<string, (representation: Readonly<Record<string, unknown>>) => unknown>>;
}

/** A fake subgraph that listens. */
export interface RunningFake {
  readonly url: string;
  readonly received: Received[];
  /**
   * Replaces every answer until it is set to null. A `Response`-like `{ status, text }` is sent as it is; a function
   * writes the response itself.
   */
  trick: Trick | null;
  /** Answers `/ready`. */
  ready: (response: ServerResponse) => void;
  /** Stops listening: whoever connects is refused until it opens again at the same address. */
  close(): Promise<void>;
  open(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a subgraph of the outside world: real HTTP, real GraphQL over a real schema, made-up data. */
export async function startFake(fake: FakeSubgraph): Promise<RunningFake> {
  const schema = buildFederatedSchema(fake.sdl);
  const ready = (response: ServerResponse) => response.end('{"status":"ready","dataUpdatedAt":null}');
  const running = { received: [] as Received[], trick: null as Trick | null, ready };
  const server = createServer(async (request, response) => {
    if (request.url === '/ready') return void running.ready(response);
    const body = await readText(request);
    const { query, variables = {} } = JSON.parse(body);
    const received: Received = {
      subgraph: fake.name,
      query,
      variables,
      headers: request.headers,
      body,
      isAbandoned: false,
    };
    response.once('close', () => {
      received.isAbandoned = !response.writableFinished;
    });
    running.received.push(received);
    response.setHeader('content-type', 'application/json');
    const honest = async () =>
      execute({ schema, document: parse(query), rootValue: createRoot(fake), variableValues: variables });
    const answer = running.trick ? await running.trick(received, honest) : await honest();
    if (answer === hangUp) return void response.destroy();
    if (typeof answer === 'function') return void answer(response);
    if (isRaw(answer)) return void response.writeHead(answer.status, answer.headers ?? {}).end(answer.text);
    response.end(JSON.stringify(answer));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const url = `http://127.0.0.1:${port}/graphql`;
  return Object.assign(running, { url, close, open: () => listen(port), stop: close });
}

async function readText(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function createRoot(fake: FakeSubgraph): Record<string, unknown> {
  return {
    ...fake.root,
    _entities: ({ representations }: { representations: Record<string, unknown>[] }) =>
      representations.map((one) => {
        const typename = String(one['__typename']);
        const entity = fake.entities?.[typename]?.(one);
        return entity ? { __typename: typename, ...entity } : null;
      }),
  };
}

/** The schema of a subgraph with `_entities`, its federation directives left as they are. */
function buildFederatedSchema(sdl: string): GraphQLSchema {
  const entities = parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.directives?.some(({ name }) => name.value === 'key')
      ? [definition.name.value]
      : [],
  );
  const federation = `scalar _Any
    union _Entity = ${entities.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
  return buildASTSchema(parse(`${sdl}\n${federation}`), { assumeValidSDL: true });
}

function isRaw(answer: unknown): answer is { status: number; text: string; headers?: Record<string, string> } {
  return typeof answer === 'object' && answer !== null && 'status' in answer && 'text' in answer;
}
