import type { Draft } from './draft.ts';
import { type FieldModel, nameOf, type TypeModel } from './graph.ts';

/** Makes fields of a draft depend on each other: `@override`, `@requires`, `@provides`. */
export function addDependencies(draft: Draft): void {
  const entities = [...draft.types.values()].filter(({ kind }) => kind === 'entity');
  for (const entity of entities) addOverride(entity, draft);
  for (const entity of entities) if (draft.dice.chance(0.6)) addRequired(entity, draft);
  for (const type of draft.types.values()) {
    if (type.kind === 'entity' || type.kind === 'root') for (const field of type.fields) addProvided(field, draft);
  }
}

function addOverride(entity: TypeModel, draft: Draft): void {
  const { dice } = draft;
  const field = entity.fields.find(({ homes, members }) => homes.size === 1 && members === null && dice.chance(0.1));
  const others = [...entity.homes.keys()].filter((subgraph) => !field?.homes.has(subgraph));
  if (!field || others.length === 0) return;
  field.overriddenIn = dice.pick(others);
  draft.place(nameOf(field.type), field.overriddenIn);
}

function addRequired(entity: TypeModel, draft: Draft): void {
  const { dice, types } = draft;
  const home = dice.pick([...entity.homes.keys()]);
  const needed = entity.fields.filter(
    (field) => canBeExternal(field, home) && !field.overriddenIn && hasLeaves(field, types),
  );
  if (needed.length === 0) return;
  const chosen = dice.some(needed).slice(0, 2);
  // The planner aborts the process where an entity that requires fields has several keys (docs/decisions/0039).
  entity.homes.set(home, (entity.homes.get(home) ?? []).slice(0, 1));
  for (const field of chosen) {
    field.externalIn.add(home);
    field.isSafe = true;
    draft.place(nameOf(field.type), home);
  }
  const selections = chosen.map((field) => {
    const leaves = types.get(nameOf(field.type))?.fields ?? [];
    for (const leaf of leaves) leaf.isSafe = true;
    return leaves.length > 0 ? `${field.name} { ${leaves.map(({ name }) => name).join(' ')} }` : field.name;
  });
  entity.fields.push({ ...draft.drawLeaf([home]), args: '', requires: selections.join(' ') });
}

function addProvided(field: FieldModel, draft: Draft): void {
  const [home = '', ...others] = field.homes;
  const type = draft.types.get(nameOf(field.type));
  if (type?.kind !== 'entity' || others.length > 0 || !draft.dice.chance(0.4)) return;
  const provided = type.fields.find(
    (one) =>
      canBeExternal(one, home) && !one.requires && one.overriddenIn === null && !draft.types.has(nameOf(one.type)),
  );
  if (!provided || provided === field) return;
  provided.externalIn.add(home);
  provided.isShareable = true;
  field.provides = provided.name;
}

function canBeExternal(field: FieldModel, home: string): boolean {
  return !field.homes.has(home) && field.args === '' && field.overriddenIn !== home;
}

/** Whether a field is a leaf, or a value of leaves without arguments. */
function hasLeaves(field: FieldModel, types: ReadonlyMap<string, TypeModel>): boolean {
  const type = types.get(nameOf(field.type));
  if (!type) return true;
  return type.kind === 'value' && type.fields.every((one) => one.args === '' && !types.has(nameOf(one.type)));
}
