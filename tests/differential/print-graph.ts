import { type FieldModel, type GraphModel, listInterfaces, listKeyNames, type TypeModel, typeOfKey } from './graph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject"])`;

const common = `scalar Day
enum Kind { RED GREEN BLUE }
input Filter { n: Int = 1 kind: Kind ids: [ID!] }`;

/** Writes the SDL of one subgraph. */
export function printSubgraph(graph: GraphModel, subgraph: string): string {
  const types = [...graph.types.values()].flatMap((type) => printType(type, graph, subgraph));
  return [link, common, ...types, ''].join('\n');
}

/** Writes the graph as one schema without any federation. */
export function printWhole(graph: GraphModel): string {
  return [common, ...[...graph.types.values()].flatMap((type) => printWholeType(type, graph)), ''].join('\n');
}

function printType(type: TypeModel, graph: GraphModel, subgraph: string): string[] {
  const { kind, name, homes } = type;
  if (kind !== 'root' && !homes.has(subgraph)) return [];
  const fields = type.fields.filter((field) => isIn(field, subgraph));
  const lines = fields.map((field) => printField(field, subgraph, kind));
  const home = homes.get(subgraph) ?? [];
  switch (kind) {
    case 'root':
      return lines.length > 0 ? [`type ${name} { ${lines.join(' ')} }`] : [];
    case 'value':
      return [`type ${name} @shareable { ${lines.join(' ')} }`];
    case 'union':
      return [`union ${name} = ${home.join(' | ')}`];
    case 'interface':
      return [printInterface(type, lines, subgraph)];
    case 'entity':
      return printEntity(type, lines, graph, subgraph);
  }
}

function printInterface({ name, entityInterface }: TypeModel, lines: readonly string[], subgraph: string): string {
  if (!entityInterface) return `interface ${name} { ${lines.join(' ')} }`;
  const isObject = entityInterface.objectHome === subgraph;
  const head = isObject ? `type ${name} @interfaceObject` : `interface ${name}`;
  return `${head} @key(fields: "id") { id: ID! ${lines.join(' ')} }`;
}

function printEntity(type: TypeModel, own: readonly string[], graph: GraphModel, subgraph: string): string[] {
  const keys = type.homes.get(subgraph) ?? [];
  const interfaces = listInterfaces(graph, type.name, subgraph);
  const inherited = interfaces.flatMap(({ fields }) =>
    fields
      .filter(({ homes }) => homes.has(subgraph))
      .map((field) => `${field.name}${field.args}: ${field.type} @shareable`),
  );
  const head = [`type ${type.name}`, printImplements(interfaces), ...keys.map((key) => `@key(fields: "${key}")`)];
  const fields = [...printKeyFields(keys, type.name), ...own, ...inherited];
  return [`${head.join(' ')} { ${fields.join(' ')} }`, ...printRef(keys, type.name, '@shareable')];
}

function printWholeType(type: TypeModel, graph: GraphModel): string[] {
  const { kind, name, homes } = type;
  const lines = type.fields
    .filter((field) => field.homes.size > 0)
    .map((field) => `${field.name}${field.args}: ${field.type}`);
  if (kind === 'root') return lines.length > 0 ? [`type ${name} { ${lines.join(' ')} }`] : [];
  if (homes.size === 0) return [];
  const all = [...new Set([...homes.values()].flat())];
  if (kind === 'value') return [`type ${name} { ${lines.join(' ')} }`];
  if (kind === 'union') return [`union ${name} = ${all.join(' | ')}`];
  if (kind === 'interface')
    return [`interface ${name} { ${type.entityInterface ? 'id: ID!' : ''} ${lines.join(' ')} }`];
  const interfaces = listInterfaces(graph, name, null);
  const inherited = interfaces.flatMap(({ fields }) =>
    fields.map((field) => `${field.name}${field.args}: ${field.type}`),
  );
  const fields = [...printKeyFields(all, name), ...lines, ...inherited];
  return [`type ${name} ${printImplements(interfaces)} { ${fields.join(' ')} }`, ...printRef(all, name, '')];
}

function printField(field: FieldModel, subgraph: string, kind: TypeModel['kind']): string {
  const isHome = field.homes.has(subgraph);
  const directives = [
    field.externalIn.has(subgraph) && '@external',
    isHome && field.isShareable && kind !== 'value' && kind !== 'interface' && '@shareable',
    isHome && field.requires && `@requires(fields: "${field.requires}")`,
    isHome && field.provides && `@provides(fields: "${field.provides}")`,
    isHome && field.overriddenIn && `@override(from: "${field.overriddenIn}")`,
  ];
  return [`${field.name}${field.args}: ${field.type}`, ...directives.filter((one) => one)].join(' ');
}

function isIn(field: FieldModel, subgraph: string): boolean {
  return field.homes.has(subgraph) || field.externalIn.has(subgraph) || field.overriddenIn === subgraph;
}

function printKeyFields(keys: readonly string[], entity: string): string[] {
  return [...new Set(keys.flatMap(listKeyNames))].map((name) => `${name}: ${typeOfKey(name, entity)}`);
}

function printRef(keys: readonly string[], entity: string, directives: string): string[] {
  return keys.some((key) => key.startsWith('ref'))
    ? [`type Ref${entity} ${directives} { tag: String! rank: Int! }`]
    : [];
}

function printImplements(interfaces: readonly TypeModel[]): string {
  return interfaces.length > 0 ? `implements ${interfaces.map(({ name }) => name).join(' & ')}` : '';
}
