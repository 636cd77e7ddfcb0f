import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const { documents } = JSON.parse(readFileSync(new URL('../../schema/documents.json', import.meta.url), 'utf8')) as {
  documents: { name: string; documentId: string }[];
};

const register = (name: string, text: string) => ({
  documentId: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  ...{ name, text, operationName: '', variables: [], columns: null },
});

const added = [
  register(
    'test/towns',
    'query ($start: String!, $first: Int! = 2) { communesByName(startsWith: $start, first: $first) { code name } }',
  ),
  register(
    'test/cancel',
    'mutation ($id: ID!) { cancelReferral(input: { referral: $id, idempotencyKey: "k" }) { __typename } }',
  ),
];

const held = useHouse({
  documents: { documents: [...documents, ...added] },
  subgraphTimeoutMs: 2_000,
  // In Paris, the next day has begun.
  now: () => new Date('2026-11-24T23:30:00Z'),
});

const people = '/export/dashboard/people-of-center.csv?center=restos-du-coeur~33-001';

async function fetchCsv(path: string, person?: string) {
  const response = await held.house.fetch(path, person);
  return { response, rows: parse(await response.text(), { delimiter: ';' }) as string[][] };
}

async function fetchRefusal(path: string, person?: string) {
  const response = await held.house.fetch(path, person);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message, errors };
}

describe('an export', () => {
  it('holds what the operation answers, as a file for spreadsheets', async () => {
    const { data } = await held.house.ask(readOperation('public/who-is-in'));
    const { associations } = data as { associations: Association[] };
    const response = await held.house.fetch('/export/public/who-is-in.csv');
    const bytes = Buffer.from(await response.arrayBuffer());

    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="who-is-in-2026-11-25.csv"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString()).not.toMatch(/[^\r]\n/);
    const [header, ...rows] = parse(bytes, { bom: true, delimiter: ';' });
    expect(header).toEqual([
      ...['id', 'name', 'state', 'fictional', 'notice', 'centersByDepartment.department.code'],
      ...['centersByDepartment.department.name', 'centersByDepartment.centerCount'],
    ]);
    expect(rows).toEqual(
      associations.flatMap(({ id, name, state, fictional, notice, centersByDepartment }) =>
        centersByDepartment.map(({ department, centerCount }) =>
          [id, name, state, fictional, notice ?? '', department.code, department.name, centerCount].map(String),
        ),
      ),
    );
  });

  it('is named by its document’s name or id, encoded or not', async () => {
    const { documentId = '' } = documents.find(({ name }) => name === 'public/who-is-in') ?? {};
    const names = ['public/who-is-in', 'public%2Fwho-is-in', documentId, encodeURIComponent(documentId)];
    const texts = names.map(async (name) => (await held.house.fetch(`/export/${name}.csv`)).text());
    expect(new Set(await Promise.all(texts)).size).toBe(1);
    expect(await texts[0]).toContain('restos-du-coeur');
  });

  it('takes its variables from the query string', async () => {
    const { rows } = await fetchCsv('/export/test/towns.csv?start=Bordeaux&first=1');
    expect(rows).toEqual([
      ['code', 'name'],
      ['33063', 'Bordeaux'],
    ]);
    expect((await fetchCsv('/export/test/towns.csv?start=Saint')).rows).toHaveLength(3);
  });

  it('is its caller’s: whoever may read a field may export it, nobody else', async () => {
    const { rows } = await fetchCsv(`${people}&first=2`, 'volunteer-bordeaux');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('people.needs');
    for (const person of ['analyst', 'provider-bordeaux', undefined]) {
      const refusal = await fetchRefusal(people, person);
      expect(refusal).toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
        message: 'Cet export demande ce que vous ne pouvez pas lire. / This export asks for what you may not read.',
      });
      expect(refusal.errors[1]?.message).toContain('it takes');
    }
  });
});

describe('an export is refused', () => {
  it.each([
    [
      'of what nobody registered',
      '/export/test/nothing.csv',
      404,
      'DOCUMENT_UNKNOWN',
      'Aucun document enregistré ne porte ce nom.',
    ],
    [
      'of a document without a name',
      '/export/%2e%2e%2fregistry.csv',
      404,
      'DOCUMENT_UNKNOWN',
      'Aucun document enregistré',
    ],
    [
      'of a mutation',
      '/export/test/cancel.csv?id=restos-du-coeur~r-1',
      422,
      'NOT_A_TABLE',
      "Seule une lecture s'exporte.",
    ],
    [
      'of two lists side by side',
      '/export/analyst/partners-by-department.csv',
      422,
      'NOT_A_TABLE',
      'les listes region.departments et associations sont côte à côte.',
    ],
    [
      'with a variable that it has not',
      '/export/test/towns.csv?debut=x',
      400,
      'BAD_USER_INPUT',
      "n'a pas de variable debut ; il connaît : start, first.",
    ],
    [
      'with two values for one',
      '/export/test/towns.csv?start=x&start=y',
      400,
      'BAD_USER_INPUT',
      "La variable start ne prend qu'une valeur.",
    ],
    [
      'with a word for a number',
      '/export/test/towns.csv?start=x&first=ten',
      400,
      'BAD_USER_INPUT',
      'Une variable ne convient pas.',
    ],
    [
      'without a variable that it needs',
      '/export/test/towns.csv?first=3',
      400,
      'BAD_USER_INPUT',
      'Une variable ne convient pas.',
    ],
  ])('%s', async (_, path, status, code, message) => {
    expect(await fetchRefusal(path)).toMatchObject({ status, code, message: expect.stringContaining(message) });
  });

  it('says what GraphQL says of a variable', async () => {
    const { errors } = await fetchRefusal('/export/test/towns.csv?start=x&first=ten');
    expect(errors[1]).toEqual({
      message: 'Variable "$first" got a value that its type does not allow.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('for any method but GET', async () => {
    const url = new URL('/export/public/who-is-in.csv', held.house.gatewayUrl);
    for (const method of ['HEAD', 'POST', 'PUT']) {
      const response = await fetch(url, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
    }
  });

  it('with a token that is not believed', async () => {
    const url = new URL('/export/public/who-is-in.csv', held.house.gatewayUrl);
    const response = await fetch(url, { headers: { authorization: 'Bearer x.y.z' } });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('whole, by the name of the partner that is missing', async () => {
    await held.house.subgraphs['secours-populaire']?.stop();
    const response = await held.house.fetch('/export/public/who-is-in.csv');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message:
            'Export impossible pour le moment : il manque secours-populaire. / No export for now: secours-populaire is missing.',
          extensions: { code: 'EXPORT_INCOMPLETE' },
        },
        { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'secours-populaire' } },
      ],
    });
  });
});

interface Association {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly fictional: boolean;
  readonly notice: string | null;
  readonly centersByDepartment: readonly { department: { code: string; name: string }; centerCount: number }[];
}
