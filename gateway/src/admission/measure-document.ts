import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How large a document is once its fragments are written where they are spread; the largest of its operations. */
export interface Measure {
  /** Fields within fields. */
  readonly depth: number;
  /** Selections, fragments among them, and values within one another. */
  readonly nesting: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly expandedSelections: number;
}

/** Where counting stops: far above every bound, far below what a number can hold. */
const most = 1_000_000;
const nothing: Measure = { depth: 0, nesting: 0, aliases: 0, directives: 0, rootFields: 0, expandedSelections: 0 };
const endless = Object.fromEntries(Object.keys(nothing).map((part) => [part, most])) as unknown as Measure;

/**
 * Measures a document. Each fragment is measured once, so the work is that of reading the document once, however often
 * fragments are spread. A fragment that spreads itself is over every bound.
 */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Measure>();
  const measureFragment = (name: string): Measure => {
    const measured = known.get(name);
    if (measured) return measured;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    known.set(name, endless);
    const measure = measureSet(fragment.selectionSet);
    known.set(name, measure);
    return measure;
  };
  const measureSelection = (selection: SelectionNode): Measure => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return count(measureFragment(selection.name.value), { nesting: 1, directives, expandedSelections: 1 });
    const inner = selection.selectionSet ? measureSet(selection.selectionSet) : nothing;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count(inner, { nesting: 1, directives, expandedSelections: 1 });
    const aliases = selection.alias ? 1 : 0;
    const measure = count(inner, { depth: 1, nesting: 1, aliases, directives, expandedSelections: 1 });
    const nesting = Math.max(measure.nesting, ...(selection.arguments ?? []).map(({ value }) => measureValue(value)));
    return { ...measure, nesting, rootFields: 1 };
  };
  const measureSet = (set: SelectionSetNode): Measure =>
    set.selections.reduce((sum, selection) => join(sum, measureSelection(selection)), nothing);
  const measureDefinition = (definition: DefinitionNode): Measure => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return measureSet(definition.selectionSet);
    if (definition.kind !== Kind.OPERATION_DEFINITION) return nothing;
    const defaults = (definition.variableDefinitions ?? []).flatMap(({ defaultValue }) => defaultValue ?? []);
    const nesting = Math.max(0, ...defaults.map(measureValue));
    return takeLargest(measureSet(definition.selectionSet), { ...nothing, nesting });
  };
  return document.definitions.map(measureDefinition).reduce(takeLargest, nothing);
}

function measureValue(value: ValueNode): number {
  const inner =
    value.kind === Kind.LIST
      ? value.values
      : value.kind === Kind.OBJECT
        ? value.fields.map((field) => field.value)
        : [];
  return 1 + inner.reduce((most, one) => Math.max(most, measureValue(one)), 0);
}

function count(measure: Measure, added: Partial<Measure>): Measure {
  return {
    depth: measure.depth + (added.depth ?? 0),
    nesting: measure.nesting + (added.nesting ?? 0),
    aliases: measure.aliases + (added.aliases ?? 0),
    directives: measure.directives + (added.directives ?? 0),
    rootFields: measure.rootFields,
    expandedSelections: measure.expandedSelections + (added.expandedSelections ?? 0),
  };
}

function join(one: Measure, other: Measure): Measure {
  return {
    depth: Math.min(most, Math.max(one.depth, other.depth)),
    nesting: Math.min(most, Math.max(one.nesting, other.nesting)),
    aliases: Math.min(most, one.aliases + other.aliases),
    directives: Math.min(most, one.directives + other.directives),
    rootFields: Math.min(most, one.rootFields + other.rootFields),
    expandedSelections: Math.min(most, one.expandedSelections + other.expandedSelections),
  };
}

function takeLargest(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    nesting: Math.max(one.nesting, other.nesting),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    rootFields: Math.max(one.rootFields, other.rootFields),
    expandedSelections: Math.max(one.expandedSelections, other.expandedSelections),
  };
}
