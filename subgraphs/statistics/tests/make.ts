import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAsk, createTestDatabase, createTestService, fixedClock, makeCaller } from '@tresse/kit/testing';
import { createRequestVerification } from '@tresse/tokens';
import { afterAll, beforeAll } from 'vitest';
import type { Collecting } from '../src/collect/index.ts';
import type { QuarterCounts } from '../src/domain/counts.ts';
import { migrate } from '../src/migrate.ts';
import { subgraph } from '../src/subgraph.ts';

/** The Region's analyst. */
export const analyst = makeCaller('region-analyst', ['volunteering:read', 'statistics:read']);

const now = fixedClock('2026-11-02T09:00:00.000Z');

async function open() {
  const database = await createTestDatabase('statistics', migrate);
  const service = await createTestService('statistics');
  const ask = createAsk(subgraph, { db: database.db, now, caller: analyst });
  /** What collecting needs, from these associations. */
  const collectFrom = (...associations: readonly FakeAssociation[]): Collecting => ({
    db: database.db,
    members: associations.map(({ slug, url }) => ({ slug, url, audience: slug })),
    sign: service.sign,
    now,
    bounds: { deadlineMs: 300, answerBytes: 20_000 },
  });
  return { database, publicKeys: service.publicKeys, ask, collectFrom };
}

/** A statistics subgraph for the tests of one file. */
export type House = Awaited<ReturnType<typeof open>>;

/** Opens a house before the tests of a file. */
export function useHouse(): () => House {
  let house: House | undefined;
  beforeAll(async () => {
    house = await open();
  });
  afterAll(() => house?.database.close());
  return () => {
    if (house) return house;
    throw new Error('The house is open only within a test');
  };
}

/** An association that answers as it is told; `asked` lists the quarters of its verified requests. */
export interface FakeAssociation {
  readonly slug: string;
  readonly url: string;
  readonly asked: string[];
  answer: (quarter: string) => string;
  stop(): void;
}

/** Starts an association that verifies who asks. */
export async function startFakeAssociation(
  { publicKeys }: House,
  slug: string,
  counts: Partial<QuarterCounts> = {},
): Promise<FakeAssociation> {
  const verify = createRequestVerification(slug, { 'tresse-statistics': publicKeys });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const isKnown = await verify(request.headers.authorization, body).then(
      () => true,
      () => false,
    );
    const { variables } = JSON.parse(body) as { variables: { quarter: string; entities: object[] } };
    fake.asked.push(variables.quarter);
    const answer = fake.answer(variables.quarter);
    if (answer !== '') response.writeHead(isKnown ? 200 : 401).end(answer);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const fake: FakeAssociation = {
    slug,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked: [],
    answer: (quarter) => writeAnswer(quarter, counts),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
  return fake;
}

/** An association's answer with these counts. */
export function writeAnswer(quarter: string, { referrals = [], entries = [] }: Partial<QuarterCounts>): string {
  const inDepartment = <Row extends { department: string }>({ department, ...row }: Row) => ({
    department: { code: department },
    ...row,
  });
  const quarterlyCounts = {
    quarter,
    referrals: referrals.map(inDepartment),
    entries: entries.map(inDepartment),
  };
  return JSON.stringify({ data: { _entities: [{ quarterlyCounts }] } });
}

/** Counts of referrals of Gironde that wait for an answer. */
export const waiting = (count: number): QuarterCounts => ({
  referrals: [{ department: '33', stage: 'AWAITING_ANSWER', count }],
  entries: [],
});

/** Counts of entries of young women of Gironde. */
export const young = (count: number): QuarterCounts => ({
  referrals: [],
  entries: [{ department: '33', ageBand: 'UNDER_26', gender: 'WOMAN', count }],
});
