import type { HostileOperation } from './attack.ts';

const times = (count: number, write: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(between);

const nest = (count: number, open: string, inner: string, close: string): string =>
  open.repeat(count) + inner + close.repeat(count);

const doubled = (count: number, spreads = 2): string =>
  `{ center(id: "a~c1") { unit { ...F0 } } } ${times(count, (index) => `fragment F${index} on Unit { ${index + 1 < count ? `parent { ${`...F${index + 1} `.repeat(spreads)} }` : 'name'} }`)}`;

const list = (ends: HostileOperation['ends'], operations: Readonly<Record<string, string>>): HostileOperation[] =>
  Object.entries(operations).map(([name, query]) => ({ name, query, ends }));

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'call',
  'then',
  '__defineGetter__',
];
const words = [
  "' OR 1=1 --",
  '"; DROP TABLE person; --',
  '../../etc/passwd',
  '__proto__~1',
  'a~',
  '~',
  '~~~',
  'a~c1~b~c1',
  '\u202e',
  'x'.repeat(5_000),
];

const expanding = list('refused', {
  'twelve fragments that spread the next one twice': doubled(12),
  'fourteen of them': doubled(14),
  'two hundred of them': doubled(200).slice(0, 200_000),
  'fragments that multiply by eight': doubled(5, 8),
  'a fragment that spreads itself': '{ center(id: "a~c1") { ...A } } fragment A on Center { unit { id } ...A }',
  'fragments in a circle':
    '{ center(id: "a~c1") { unit { ...A } } } fragment A on Unit { parent { ...B } } fragment B on Unit { parent { ...A } }',
  'a fragment that nobody knows': '{ ...Nobody }',
  'a thousand fragments': `{ associations { id } } ${times(1000, (index) => `fragment F${index} on Association { id }`)}`,
  'one fragment name twice': '{ ...A } fragment A on Query { __typename } fragment A on Query { associations { id } }',
});

const large = list('refused', {
  'twenty levels': `{ center(id: "a~c1") { unit ${nest(20, '{ parent ', '{ id }', '}')} } }`,
  'five hundred levels': `{ center(id: "a~c1") { unit ${nest(500, '{ parent ', '{ id }', '}')} } }`,
  'fifty thousand braces': '{'.repeat(50_000),
  'fragments within fragments': `{ associations ${nest(100, '{ ... on Association ', '{ id }', '}')} }`,
  'lists in lists': `{ center(id: ${nest(900, '[', '"a"', ']')}) { id } }`,
  'objects in objects': `{ center(id: ${nest(400, '{ a: ', '1', '}')}) { id } }`,
  'lists in a default': `query($id: ID = ${nest(60, '[', '1', ']')}) { center(id: $id) { id } }`,
  'thirty-one aliases': `{ ${times(31, (index) => `a${index}: __typename`)} }`,
  'three hundred aliases of an association': `{ ${times(300, (index) => `a${index}: associations { id }`)} }`,
  'twenty-one root fields': `{ ${'__typename '.repeat(21)} }`,
  'two thousand tokens': `{ associations { ${'id '.repeat(2000)} } }`,
  'a hundred thousand tokens': `{ associations { ${'id '.repeat(60_000)} } }`,
  'as many variables': `query(${times(900, (index) => `$v${index}: Int`)}) { __typename }`,
  'a hundred and one directives': `query($v: Boolean!) { associations { ${times(101, () => 'id @skip(if: $v)')} } }`,
  'a hundred directives at one field': `query($v: Boolean!) { __typename ${'@skip(if: $v) '.repeat(100)} }`,
  'five hundred unknown directives': `{ __typename ${'@no '.repeat(500)} }`,
  'words without end': `{ center(id: "${'x'.repeat(300_000)}") { id } }`,
});

const wrong = list('refused', {
  'a page without end': '{ associations { id centers(first: 2147483647) { edges { cursor } } } }',
  'half a document': '{ associations {',
  nothing: '',
  'a number': '1',
  'a type system': 'type Query { a: Int } extend type Query { b: Int }',
  'a null byte in a text': '{ center(id: "a\\u0000") { id } }',
  'half a surrogate': '{ center(id: "\\uD800") { id } }',
  'a field that is not there': '{ asociations { id } }',
  'a type that is not there': '{ associations { ... on Asociation { id } } }',
  'an argument that is not there': '{ center(idd: "a~c1") { id } }',
  'a value that is not there': '{ center(id: $id) { id } }',
  'a subscription': 'subscription { associations { id } }',
  'two operations': 'query A { __typename } query B { __typename }',
  '@defer': '{ associations { ... @defer { id } } }',
  '@stream': '{ associations @stream(initialCount: 0) { id } }',
  'the SDL of a subgraph': '{ _service { sdl } }',
  'entities, past the gateway': '{ _entities(representations: [{ __typename: "Person", id: "a~p1" }]) { __typename } }',
  'a directive of the supergraph': '{ associations { id @join__field(graph: PARTNERSHIP) } }',
  'selections that contradict each other': `{ associations { ${times(200, (index) => `... on Association { x: ${index % 2 ? 'id' : 'name'} }`)} } }`,
  'a leaf with selections': '{ associations { id { id } } }',
  'an object without any': '{ associations }',
  'a fragment on another type': '{ associations { ... on Person { id } } }',
});

const strange = list('answered', {
  ...Object.fromEntries(
    names.map((name) => [`the alias ${name}`, `{ ${name}: associations { ${name}: id __proto__2: name } }`]),
  ),
  'an alias in the place of the key': '{ associations { id: name name: id } }',
  'an alias in the place of the type': '{ associations { __typename: id } }',
  'aliases of the gateway itself': '{ _entities: associations { _key_id: name alias_id: id _e0: id } }',
  'a thousand comments': `{ associations { id } }${'\n# no'.repeat(1000)}`,
  'as many commas': `{ associations { id${','.repeat(2_000)} } }`,
  'a byte order mark': '\ufeff{ associations { id } }',
  'a page of less than nothing': '{ associations { id centers(first: -1) { edges { cursor } } } }',
  'people, for nobody': '{ associations { id } center(id: "a~c1") { people(first: 5) { edges { node { id } } } } }',
  'people, in a fragment under an alias':
    '{ associations { id } c: center(id: "a~c1") { ... on Center { ... { p: people(first: 5) { edges { node { needs } } } } } } }',
  ...Object.fromEntries(
    words.map((word) => [`the id ${word.slice(0, 20)}`, `{ center(id: ${JSON.stringify(word)}) { id } }`]),
  ),
});

/** Operations made by hand: each published weakness, and what looks like one. */
export const hostileOperations: readonly HostileOperation[] = [
  ...expanding,
  ...large,
  ...wrong,
  ...strange,
  {
    name: 'the whole schema',
    query: '{ __schema { types { name fields { name type { name } } } } }',
    ends: 'refused',
  },
  { name: 'a type by the name of a prototype', query: '{ __type(name: "__proto__") { name } }', ends: 'refused' },
  {
    name: 'an operation that is not there',
    query: 'query A { __typename }',
    operationName: '__proto__',
    ends: 'refused',
  },
  {
    name: 'the prototype in the variables',
    query: 'query($id: ID!) { center(id: $id) { id } }',
    variables: JSON.parse('{"__proto__":{"id":"a~c1"}}'),
    ends: 'refused',
  },
  {
    name: 'variables of a hundred levels',
    query: 'query($id: ID!) { center(id: $id) { id } }',
    variables: JSON.parse(`{"id":${nest(100, '[', '1', ']')}}`),
    ends: 'refused',
  },
  {
    name: 'a null byte in the variables',
    query: 'query($id: ID!) { center(id: $id) { id } }',
    variables: { id: 'a\0' },
    ends: 'refused',
  },
  {
    name: 'a mutation of somebody else',
    query: 'mutation { cancelReferral(input: { referral: "a~r1", idempotencyKey: "k" }) { __typename } }',
    ends: 'answered',
  },
];
