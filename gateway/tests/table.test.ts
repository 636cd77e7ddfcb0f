import { buffer } from 'node:stream/consumers';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findTable, type Table } from '../src/exports/find-table.ts';
import { writeCsv } from '../src/exports/write-csv.ts';

const schema = buildSchema(`
  type Query { departments: [Department!] offices: Offices name: String node(id: ID!): Node }
  type Department { code: String name: String tags: [String] ratio: Float isOpen: Boolean towns: [Town] region: Region }
  type Town { code: String name: String }
  type Region { name: String towns: [Town] }
  type Offices { count: Int edges: [OfficeEdge] }
  type OfficeEdge { distance: Float node: Office }
  type Office { name: String distance: Float department: Department }
  interface Node { id: ID }
  type Post implements Node { id: ID lines: [Town] }
  type Shop implements Node { id: ID lines: [Town] shelves: [Town] }
  type Mutation { close(code: String): String }
`);

const findIn = (source: string) => findTable(parse(source), schema);
const columnsOf = (source: string) => (findIn(source) as Table).columns;
const writeText = async (table: Table, data: unknown): Promise<string> =>
  (await buffer(writeCsv(table, data))).toString();

describe('the columns of a table', () => {
  it.each([
    ['{ departments { name region { name } } }', ['name', 'region.name']],
    ['{ name departments { code towns { name } } }', ['name', 'departments.code', 'departments.towns.name']],
    ['{ offices { edges { node { name } } } }', ['name']],
    ['{ offices { count edges { node { name department { code } } } } }', ['count', 'name', 'department.code']],
    ['{ offices { edges { distance node { distance } } } }', ['offices.edges.distance', 'offices.edges.node.distance']],
    ['{ all: departments { label: name } }', ['label']],
    ['{ departments { ...D name } } fragment D on Department { code ... { tags } }', ['code', 'tags', 'name']],
    [
      '{ node(id: 1) { __typename ... on Post { lines { code } } ... on Shop { lines { name } } } }',
      ['__typename', 'lines.code', 'lines.name'],
    ],
    ['{ name }', ['name']],
  ])('of %s are %j', (source, columns) => {
    expect(columnsOf(source)).toEqual(columns);
  });

  it.each([
    ['{ departments { towns { name } } offices { edges { distance } } }', ['departments.towns', 'offices.edges']],
    ['{ departments { towns { name } region { towns { name } } } }', ['departments.towns', 'departments.region.towns']],
    ['{ a: departments { name } ab: departments { name } }', ['a', 'ab']],
    [
      '{ node(id: 1) { ... on Post { lines { code } } ... on Shop { shelves { name } } } }',
      ['node.lines', 'node.shelves'],
    ],
  ])('are none in %s, whose lists stand side by side', (source, lists) => {
    expect(findIn(source)).toEqual({ reason: 'two-lists', lists });
  });

  it('are none in a mutation', () => {
    expect(findIn('mutation { close(code: "33") }')).toEqual({ reason: 'not-a-query' });
  });
});

describe('a table as CSV', () => {
  const table = findIn('{ name departments { code tags ratio isOpen towns { name } } }') as Table;

  it('repeats what stands around, joins lists of scalars, and writes numbers as French spreadsheets read them', async () => {
    const gironde = { code: '33', tags: ['a', null, 'b'], ratio: -0.25, isOpen: true };
    const departments = [
      { ...gironde, towns: [{ name: 'Bordeaux' }, { name: 'Pessac; "le bourg"' }] },
      null,
      { code: '24', towns: [] },
    ];
    expect(await writeText(table, { name: 'Région', departments })).toBe(
      [
        '\uFEFFname;departments.code;departments.tags;departments.ratio;departments.isOpen;departments.towns.name',
        'Région;33;"a; ; b";-0,25;true;Bordeaux',
        'Région;33;"a; ; b";-0,25;true;"Pessac; ""le bourg"""',
        'Région;;;;;',
        'Région;24;;;;',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx'])('lets no spreadsheet run %j', async (name) => {
    const csv = await writeText(findIn('{ name }') as Table, { name });
    expect(parseCsv(csv, { bom: true, delimiter: ';' })).toEqual([['name'], [`'${name}`]]);
  });

  it('has its header also without a row', async () => {
    const departments = findIn('{ departments { code name } }') as Table;
    expect(await writeText(departments, { departments: [] })).toBe('\uFEFFcode;name\r\n');
  });
});

/** A level of an answer: leaves, an object with leaves, and the list of the next level, if any. */
interface Level {
  readonly leaves: number;
  readonly objectLeaves: number;
  readonly isConnection: boolean;
  readonly next: Level | null;
}

type Leaf = string | null;

/** The data of one object of a level, as a tuple for the oracle: its own leaves, and its items. */
interface Item {
  readonly leaves: readonly Leaf[];
  readonly items: readonly (Item | null)[] | null;
}

const level: fc.Arbitrary<Level> = fc.letrec<{ level: Level }>((tie) => ({
  level: fc.record({
    leaves: fc.integer({ min: 1, max: 3 }),
    objectLeaves: fc.integer({ min: 0, max: 2 }),
    isConnection: fc.boolean(),
    next: fc.option(tie('level'), { depthSize: 'small', maxDepth: 3 }),
  }),
})).level;

const leaf = fc.option(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1', '-1', ';', '"', '"";\r\n', '\n', "'", ' ', '\uFF1D1'),
  ),
);

const createItem = ({ leaves, objectLeaves, next }: Level): fc.Arbitrary<Item> => {
  const count = leaves + objectLeaves;
  return fc.record({
    leaves: fc.array(leaf, { minLength: count, maxLength: count }),
    items: next ? fc.option(fc.array(fc.option(createItem(next), { freq: 9 }), { maxLength: 3 })) : fc.constant(null),
  });
};

const listNames = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

function writeTypes({ leaves, objectLeaves, isConnection, next }: Level, depth = 0): string {
  const name = depth === 0 ? 'Query' : `Level${depth}`;
  const list = next && (isConnection ? `items: Connection${depth}` : `items: [Level${depth + 1}]`);
  return `type ${name} { ${listNames('leaf', leaves)
    .map((each) => `${each}: String`)
    .join(' ')}
    ${objectLeaves ? `object: Object${depth}` : ''} ${list ?? ''} }
    ${
      objectLeaves
        ? `type Object${depth} { ${listNames('leaf', objectLeaves)
            .map((each) => `${each}: String`)
            .join(' ')} }`
        : ''
    }
    ${next ? `type Connection${depth} { edges: [Edge${depth}] } type Edge${depth} { node: Level${depth + 1} } ${writeTypes(next, depth + 1)}` : ''}`;
}

function writeSelection({ leaves, objectLeaves, isConnection, next }: Level): string {
  const list =
    next && (isConnection ? `items { edges { node ${writeSelection(next)} } }` : `items ${writeSelection(next)}`);
  const object = objectLeaves ? `object { ${listNames('leaf', objectLeaves).join(' ')} }` : '';
  return `{ ${listNames('leaf', leaves).join(' ')} ${object} ${list ?? ''} }`;
}

function toData(of: Level, item: Item | null): unknown {
  if (!item) return null;
  const own = Object.fromEntries(listNames('leaf', of.leaves).map((name, index) => [name, item.leaves[index]]));
  const object = listNames('leaf', of.objectLeaves).map((name, index) => [name, item.leaves[of.leaves + index]]);
  const next = of.next;
  const items = next && (item.items?.map((each) => toData(next, each)) ?? null);
  const wrapped = of.isConnection && items ? { edges: items.map((node) => ({ node })) } : items;
  return { ...own, object: Object.fromEntries(object), items: wrapped };
}

/** What the rows must be, told without paths or schema: own leaves before those of each item. */
function toRows(of: Level, item: Item | null): Leaf[][] {
  const own = item?.leaves ?? new Array<Leaf>(of.leaves + of.objectLeaves).fill(null);
  const next = of.next;
  if (!next) return [[...own]];
  const items = item?.items?.length ? item.items : [null];
  return items.flatMap((each) => toRows(next, each).map((row) => [...own, ...row]));
}

const toCell = (value: Leaf): string =>
  value && /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : (value ?? '');

it('holds every leaf of any nested data, each beside what stands around it', async () => {
  const cases = level.chain((of) => fc.tuple(fc.constant(of), createItem(of)));
  await fc.assert(
    fc.asyncProperty(cases, async ([of, item]) => {
      const table = findTable(parse(writeSelection(of)), buildSchema(writeTypes(of))) as Table;
      const [header, ...rows] = parseCsv(await writeText(table, toData(of, item)), { bom: true, delimiter: ';' });
      expect(header).toEqual(table.columns);
      expect(rows).toEqual(toRows(of, item).map((row) => row.map(toCell)));
    }),
    { numRuns: 300 },
  );
});
