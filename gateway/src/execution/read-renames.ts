import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { refusePlan } from '../errors.ts';
import { keyOf } from '../planning/data-keys.ts';
import type { PlanNode } from '../planning/plan-nodes.ts';

/** What the planner wants changed in an answer before it is merged. */
export type OutputRewrite = NonNullable<Extract<PlanNode, { kind: 'Fetch' }>['outputRewrites']>[number];

/** An operation whose planner-made aliases are each used once, with the key of the data for which each stands. */
export interface RenamedOperation {
  readonly operation: OperationDefinitionNode;
  readonly renames: ReadonlyMap<string, string>;
}

interface Place {
  /** Keys from the root, each followed by the type condition under it, if any. */
  readonly way: readonly string[];
  readonly typeName: string | null;
}

/**
 * Gives each alias that the planner made (it counts them anew on each object) a name of its own in the operation, so
 * that the alias alone says which key of the data it stands for.
 */
export function readRenames(operation: OperationDefinitionNode, rewrites: readonly OutputRewrite[]): RenamedOperation {
  const renames = new Map<string, string>();
  if (rewrites.length === 0) return { operation, renames };
  const wanted = rewrites.map(readWay);
  const renameSet = (set: SelectionSetNode, place: Place): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => renameSelection(selection, place)),
  });
  const renameSelection = (selection: SelectionNode, place: Place): SelectionNode => {
    if (selection.kind === Kind.FIELD) return renameField(selection, place);
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('A named fragment was not expanded.');
    const typeName = selection.typeCondition?.name.value ?? place.typeName;
    return { ...selection, selectionSet: renameSet(selection.selectionSet, { ...place, typeName }) };
  };
  const renameField = (field: FieldNode, place: Place): FieldNode => {
    const key = keyOf(field);
    const way = [...place.way, key];
    const found = wanted.find(
      (one) => isSameWay(one.way, way) && (!one.types || one.types.includes(place.typeName ?? '')),
    );
    const alias = found ? `_renamed_${renames.size}` : undefined;
    if (alias && found) renames.set(alias, found.to);
    return {
      ...field,
      ...(alias && { alias: { kind: Kind.NAME, value: alias } }),
      ...(field.selectionSet && { selectionSet: renameSet(field.selectionSet, { way, typeName: null }) }),
    };
  };
  return {
    operation: { ...operation, selectionSet: renameSet(operation.selectionSet, { way: [], typeName: null }) },
    renames,
  };
}

function readWay(rewrite: OutputRewrite): { way: string[]; types: readonly string[] | null; to: string } {
  if (!('KeyRenamer' in rewrite)) throw refusePlan('an answer rewritten otherwise than by renaming');
  const { path, renameKeyTo } = rewrite.KeyRenamer;
  const before = path.at(-2);
  return {
    way: path.flatMap((segment) => ('Key' in segment ? [segment.Key] : [])),
    types: before && 'TypenameEquals' in before ? before.TypenameEquals : null,
    to: renameKeyTo,
  };
}

/** Ways within entities may begin at the entity. */
function isSameWay(wanted: readonly string[], way: readonly string[]): boolean {
  const text = way.join('.');
  return text === wanted.join('.') || way.slice(1).join('.') === wanted.join('.');
}
