import type { Dice } from './dice.ts';
import { type FieldModel, nameOf, type TypeModel } from './graph.ts';

/** Thrown when what was drawn does not fit together. */
export class Redraw extends Error {}

/** A graph while it is drawn: whatever a subgraph comes to use is defined there. */
export interface Draft {
  readonly dice: Dice;
  readonly subgraphs: readonly string[];
  readonly types: Map<string, TypeModel>;
  /** Of a union, and of an interface without a key: all that may be of it. */
  readonly unionMembers: Map<string, readonly string[]>;
  addType(kind: TypeModel['kind'], name: string, entityInterface?: TypeModel['entityInterface']): TypeModel;
  /** Forbids a type in a subgraph. */
  forbid(typeName: string, subgraph: string): void;
  listAllowed(typeName: string): string[];
  /** Defines a type in a subgraph, with all that it needs; an abstract one with these members, or some. */
  place(typeName: string, subgraph: string, members?: readonly string[]): void;
  drawLeaf(homes: readonly string[]): FieldModel;
  /** A field of any type, a leaf in about this share of cases. */
  drawField(homes: readonly string[], leafShare?: number): FieldModel;
  /** A field of a value type: a leaf, or one of these types. */
  drawValueField(inner: readonly string[]): FieldModel;
}

const keyForms = ['id', 'code', 'area unit', 'ref { tag }', 'ref { tag rank }'];
const leaves = ['Int', 'Int', 'Float', 'String', 'String', 'Boolean', 'ID', 'Kind', 'Day'];
const argumentForms = [
  '(n: Int = 3)',
  '(text: String!)',
  '(kind: Kind, n: Int)',
  '(filter: Filter)',
  '(ids: [ID!]! = ["x"])',
];

/** Creates an empty draft over these subgraphs. */
export function createDraft(dice: Dice, subgraphs: readonly string[]): Draft {
  const types = new Map<string, TypeModel>();
  const forbidden = new Set<string>();
  const unionMembers = new Map<string, readonly string[]>();
  const forms = new Map<string, string[]>();
  let fieldCount = 0;

  const place: Draft['place'] = (typeName, subgraph, members) => {
    const type = types.get(typeName);
    if (!type || type.homes.has(subgraph)) return;
    if (type.entityInterface || forbidden.has(`${typeName} ${subgraph}`)) throw new Redraw();
    type.homes.set(subgraph, type.kind === 'entity' ? drawKeys(typeName) : (members ?? drawMembers(typeName)));
    for (const member of type.kind === 'entity' ? [] : (type.homes.get(subgraph) ?? [])) place(member, subgraph);
    if (type.kind === 'value') for (const field of type.fields) field.homes.add(subgraph);
    if (type.kind === 'value') for (const field of type.fields) place(nameOf(field.type), subgraph);
    if (type.kind === 'interface') type.fields[0]?.homes.add(subgraph);
  };
  const drawMembers = (typeName: string) => {
    const all = unionMembers.get(typeName) ?? [];
    return all.length > 0 ? dice.some(all) : [];
  };
  const drawKeys = (entity: string): string[] => {
    if (entity.startsWith('F')) return ['id'];
    const all = forms.get(entity) ?? [...new Set([dice.pick(keyForms), dice.pick(keyForms)])];
    forms.set(entity, all);
    const [first = 'id', ...others] = all;
    if (others.length > 0 && dice.chance(0.15)) return others;
    return [first, ...others.filter(() => dice.chance(0.4))];
  };
  const create = (type: string, homes: readonly string[], members: readonly string[] | null = null): FieldModel => ({
    name: `f${fieldCount++}`,
    type: wrap(type),
    args: dice.chance(0.2) ? dice.pick(argumentForms) : '',
    homes: new Set(homes),
    members,
    externalIn: new Set(),
    requires: null,
    provides: null,
    isShareable: homes.length > 1,
    isSafe: false,
    overriddenIn: null,
  });
  const wrap = (type: string): string => {
    const inner = dice.chance(0.25) ? `${type}!` : type;
    const luck = dice.below(20);
    if (luck < 12) return inner;
    const list = `[${inner}]${dice.chance(0.25) ? '!' : ''}`;
    return luck < 18 ? list : `[${list}]`;
  };
  const listCandidates = (homes: readonly string[]): string[] =>
    [...types.values()]
      .filter(({ kind, name, entityInterface }) => {
        if (kind === 'root') return false;
        const known = entityInterface ? [entityInterface.home, entityInterface.objectHome] : subgraphs;
        return homes.every((home) => known.includes(home) && !forbidden.has(`${name} ${home}`));
      })
      .map(({ name }) => name);
  const listMembers = (typeName: string, homes: readonly string[]): readonly string[] | null => {
    const type = types.get(typeName);
    if (type?.kind !== 'interface' && type?.kind !== 'union') return null;
    const [first = [], ...others] = homes.map((home) => type.homes.get(home) ?? []);
    return first.filter((member) => others.every((members) => members.includes(member)));
  };
  const drawLeaf = (homes: readonly string[]) => create(dice.pick(leaves), homes);
  return {
    dice,
    subgraphs,
    types,
    unionMembers,
    addType(kind, name, entityInterface = null) {
      const type = { kind, name, fields: [], homes: new Map(), entityInterface };
      types.set(name, type);
      return type;
    },
    forbid: (typeName, subgraph) => void forbidden.add(`${typeName} ${subgraph}`),
    listAllowed: (typeName) => subgraphs.filter((subgraph) => !forbidden.has(`${typeName} ${subgraph}`)),
    place,
    drawLeaf,
    drawField(homes, leafShare = 0.5) {
      const candidates = dice.chance(leafShare) ? [] : listCandidates(homes);
      if (candidates.length === 0) return drawLeaf(homes);
      const type = dice.pick(candidates);
      for (const home of homes) place(type, home);
      const members = listMembers(type, homes);
      if (members?.length === 0) throw new Redraw();
      return create(type, homes, members);
    },
    drawValueField: (inner) => create(inner.length > 0 && dice.chance(0.3) ? dice.pick(inner) : dice.pick(leaves), []),
  };
}
