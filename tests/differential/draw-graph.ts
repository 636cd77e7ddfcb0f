import { addDependencies } from './add-dependencies.ts';
import type { Dice } from './dice.ts';
import { createDraft, type Draft, Redraw } from './draft.ts';
import type { FieldModel, GraphModel } from './graph.ts';

const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

/** Draws a graph of two to five subgraphs; null when what was drawn does not fit together. */
export function drawGraph(dice: Dice): GraphModel | null {
  try {
    const draft = createDraft(dice, names.slice(0, 2 + dice.below(4)));
    drawTypes(draft);
    drawFields(draft);
    drawRoots(draft);
    addDependencies(draft);
    return { subgraphs: draft.subgraphs, types: draft.types };
  } catch (error) {
    if (error instanceof Redraw) return null;
    throw error;
  }
}

function drawTypes(draft: Draft): void {
  const { dice } = draft;
  const entities = Array.from({ length: 2 + dice.below(3) }, (_, index) => draft.addType('entity', `E${index}`));
  const values = Array.from({ length: dice.below(3) }, (_, index) => draft.addType('value', `V${index}`));
  values.forEach((value, index) => {
    const inner = [...values.slice(0, index), ...(dice.chance(0.3) ? entities : [])].map(({ name }) => name);
    for (let count = 2 + dice.below(2); count > 0; count--) value.fields.push(draft.drawValueField(inner));
  });
  if (dice.chance(0.6)) drawInterface(draft, 'N0', dice.some(entities.map(({ name }) => name)));
  if (dice.chance(0.5)) {
    const all = [...entities, ...values].map(({ name }) => name);
    draft.unionMembers.set(draft.addType('union', 'U0').name, dice.some(all));
  }
  if (dice.chance(0.35)) drawEntityInterface(draft);
}

/** An interface, known in full by one subgraph; the others that come to need it know one of its fields. */
function drawInterface(draft: Draft, name: string, members: string[]): void {
  const { dice } = draft;
  const type = draft.addType('interface', name);
  draft.unionMembers.set(name, members);
  const home = dice.pick(draft.subgraphs);
  type.fields.push(draft.drawLeaf([]), draft.drawLeaf([home]));
  draft.place(name, home, members);
}

/** An interface with a key, and a subgraph that adds a field to whatever implements it. */
function drawEntityInterface(draft: Draft): void {
  const { dice } = draft;
  const [home = '', objectHome = ''] = dice.chance(0.5) ? draft.subgraphs : draft.subgraphs.toReversed();
  const type = draft.addType('interface', 'K0', { home, objectHome });
  const members = ['F0', 'F1'].slice(0, 1 + dice.below(2)).map((name) => draft.addType('entity', name).name);
  for (const member of members) draft.forbid(member, objectHome);
  type.homes.set(home, members);
  type.homes.set(objectHome, members);
  for (const member of members) draft.place(member, home);
  type.fields.push(draft.drawLeaf([home]));
  for (let count = 1 + dice.below(2); count > 0; count--) type.fields.push(draft.drawField([objectHome]));
}

function drawFields(draft: Draft): void {
  const { dice } = draft;
  for (const type of [...draft.types.values()].filter(({ kind }) => kind === 'entity')) {
    for (let count = 2 + dice.below(4); count > 0; count--) {
      const homes = drawHomes(draft, draft.listAllowed(type.name));
      for (const home of homes) draft.place(type.name, home);
      type.fields.push(draft.drawField(homes));
    }
  }
}

function drawRoots(draft: Draft): void {
  const { dice } = draft;
  const query = draft.addType('root', 'Query');
  for (const subgraph of draft.subgraphs) {
    for (let count = 1 + dice.below(2); count > 0; count--) {
      query.fields.push(
        draft.drawField([...new Set([subgraph, ...(dice.chance(0.15) ? draft.subgraphs : [])])].slice(0, 2), 0.1),
      );
    }
  }
  if (dice.chance(0.7)) return;
  const mutation = draft.addType('root', 'Mutation');
  const fields = draft.subgraphs.map((subgraph): FieldModel => draft.drawField([subgraph], 0.1));
  mutation.fields.push(...fields, draft.drawField([dice.pick(draft.subgraphs)], 0.1));
}

function drawHomes({ dice }: Draft, allowed: readonly string[]): string[] {
  const home = dice.pick(allowed);
  return dice.chance(0.2) ? [...new Set([home, dice.pick(allowed)])] : [home];
}
