import { expect, test } from 'vitest';
import { useHouse } from './make.ts';

const house = useHouse();

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly code: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const readPage = async (first: number, after: string | null): Promise<Page> => {
  const { department } = await house().read<{ department: { communes: Page } }>(
    `query ($first: Int!, $after: String) { department(code: "33") { communes(first: $first, after: $after) {
      edges { cursor node { code } } pageInfo { hasNextPage endCursor } } } }`,
    { first, after },
  );
  return department.communes;
};

const readAll = async (first: number): Promise<string[]> => {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await readPage(first, after);
    codes.push(...page.edges.map(({ node }) => node.code));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return codes;
};

test('walks all communes of a department once, in order, whatever the page size', async () => {
  const [small, large] = [await readAll(67), await readAll(100)];
  expect(small).toHaveLength(534);
  expect(small).toEqual(small.toSorted());
  expect(large).toEqual(small);
});

test('ends on the last page, even when it is full', async () => {
  const last = (await readAll(89)).at(-1);
  const before = await readPage(89, null);
  const pages = 534 / 89;
  let page = before;
  for (let turn = 1; turn < pages; turn += 1) page = await readPage(89, page.pageInfo.endCursor);
  expect([page.edges.length, page.edges.at(-1)?.node.code, page.pageInfo.hasNextPage]).toEqual([89, last, false]);
});

test('answers an empty page after the last commune', async () => {
  const [last] = (await readAll(100)).slice(-1);
  const beyond = Buffer.from(JSON.stringify([last])).toString('base64url');
  expect(await readPage(10, beyond)).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

test('refuses a foreign cursor and a page out of bounds, and answers the rest', async () => {
  const ask = (page: string) =>
    house().ask(`{ department(code: "33") { name communes(${page}) { edges { cursor } } } }`);
  const answers = await Promise.all(['first: 10, after: "33063"', 'first: 0', 'first: 101'].map(ask));
  for (const { data } of answers) expect(data).toEqual({ department: { name: 'Gironde', communes: null } });
  expect(answers.map(({ errors }) => errors?.[0]?.extensions)).toEqual(
    ['after', 'first', 'first'].map((argument) => ({ argument, code: 'BAD_USER_INPUT' })),
  );
});

test('pages the communes of an employment area', async () => {
  const { _entities } = await house().read<{ _entities: unknown[] }>(
    `query ($area: _Any!) { _entities(representations: [$area]) { ... on EmploymentArea {
      communes(first: 2) { edges { node { name department { code } } } pageInfo { hasNextPage } } } } }`,
    { area: { __typename: 'EmploymentArea', code: 'PROV-14' } },
  );
  const names = ['Andernos-les-Bains', 'Arcachon'];
  const edges = names.map((name) => ({ node: { name, department: { code: '33' } } }));
  expect(_entities).toEqual([{ communes: { edges, pageInfo: { hasNextPage: true } } }]);
});
