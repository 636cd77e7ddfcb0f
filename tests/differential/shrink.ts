import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  separateOperations,
  validate,
  visit,
} from 'graphql';

const mostTries = 400;

/** Takes selections and directives out of a document as long as it stays valid and is still interesting. */
export async function shrink(
  document: DocumentNode,
  schema: GraphQLSchema,
  isInteresting: (document: DocumentNode) => Promise<boolean>,
): Promise<DocumentNode> {
  let best = document;
  let tries = 0;
  for (let position = 0; position < countParts(best) && tries < mostTries; ) {
    const smaller = readValid(tidy(removePart(best, position)), schema);
    tries += 1;
    if (smaller && (await isInteresting(smaller))) best = smaller;
    else position += 1;
  }
  return best;
}

/** Null for what is not valid, be it that a fragment has become empty. */
function readValid(document: DocumentNode, schema: GraphQLSchema): DocumentNode | null {
  if (document.definitions.some((one) => 'selectionSet' in one && isEmpty(one.selectionSet))) return null;
  return validate(schema, document).length === 0 ? document : null;
}

function isPart(node: ASTNode): boolean {
  return node.kind === Kind.DIRECTIVE || isSelection(node);
}

function isSelection({ kind }: ASTNode): boolean {
  return kind === Kind.FIELD || kind === Kind.INLINE_FRAGMENT || kind === Kind.FRAGMENT_SPREAD;
}

function countParts(document: DocumentNode): number {
  let count = 0;
  visit(document, { enter: (node) => void (isPart(node) && count++) });
  return count;
}

function removePart(document: DocumentNode, position: number): DocumentNode {
  let count = 0;
  return visit(document, { enter: (node) => (isPart(node) && count++ === position ? null : undefined) });
}

/** Leaves out empty selections, and fragments and variables that are not used. */
function tidy(document: DocumentNode): DocumentNode {
  const filled = visit(document, {
    leave: (node) =>
      isSelection(node) && isEmpty((node as { selectionSet?: SelectionSetNode }).selectionSet) ? null : undefined,
  });
  const [used = filled] = Object.values(separateOperations(filled));
  const names = new Set<string>();
  visit(used, { Variable: ({ name }, _, parent) => void (isDefinition(parent) || names.add(name.value)) });
  return visit(used, { VariableDefinition: ({ variable }) => (names.has(variable.name.value) ? undefined : null) });
}

function isEmpty(set: SelectionSetNode | undefined): boolean {
  return set !== undefined && set.selections.length === 0;
}

function isDefinition(parent: unknown): boolean {
  return (parent as { kind?: string } | undefined)?.kind === Kind.VARIABLE_DEFINITION;
}
