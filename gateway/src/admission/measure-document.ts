import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a document is once its fragments are written where they are spread; the largest of its operations. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly expandedSelections: number;
}

/** Where counting stops: far above every bound, far below what a number can hold. */
const most = 1_000_000;
const endless: Measure = { depth: most, aliases: most, rootFields: most, expandedSelections: most };
const nothing: Measure = { depth: 0, aliases: 0, rootFields: 0, expandedSelections: 0 };

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
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return count(measureFragment(selection.name.value), { expandedSelections: 1 });
    const inner = selection.selectionSet ? measureSet(selection.selectionSet) : nothing;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count(inner, { expandedSelections: 1 });
    const aliases = selection.alias ? 1 : 0;
    return { ...count(inner, { depth: 1, aliases, expandedSelections: 1 }), rootFields: 1 };
  };
  const measureSet = (set: SelectionSetNode): Measure =>
    set.selections.reduce((sum, selection) => join(sum, measureSelection(selection)), nothing);
  return document.definitions.reduce(
    (largest, definition) =>
      definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
        ? takeLargest(largest, measureSet(definition.selectionSet))
        : largest,
    nothing,
  );
}

function count(measure: Measure, added: Partial<Measure>): Measure {
  return {
    depth: measure.depth + (added.depth ?? 0),
    aliases: measure.aliases + (added.aliases ?? 0),
    rootFields: measure.rootFields,
    expandedSelections: measure.expandedSelections + (added.expandedSelections ?? 0),
  };
}

function join(one: Measure, other: Measure): Measure {
  return {
    depth: Math.min(most, Math.max(one.depth, other.depth)),
    aliases: Math.min(most, one.aliases + other.aliases),
    rootFields: Math.min(most, one.rootFields + other.rootFields),
    expandedSelections: Math.min(most, one.expandedSelections + other.expandedSelections),
  };
}

function takeLargest(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.max(one.aliases, other.aliases),
    rootFields: Math.max(one.rootFields, other.rootFields),
    expandedSelections: Math.max(one.expandedSelections, other.expandedSelections),
  };
}
