import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, visit } from 'graphql';

const hidden = /^(join|link|policy|requiresScopes|authenticated|federation|core)__/;
const hiddenDirectives = new Set([
  'link',
  'policy',
  'requiresScopes',
  'authenticated',
  'inaccessible',
  'tag',
  'cost',
  'listSize',
  'core',
]);

function isHiddenDirective(name: string): boolean {
  return hiddenDirectives.has(name) || hidden.test(name);
}

/** Creates the schema that people see: the supergraph without the federation's and the hub's own definitions. */
export function createPublicSchema(supergraph: DocumentNode): GraphQLSchema {
  const dropHidden = (node: { name: { value: string } }) => (hidden.test(node.name.value) ? null : undefined);
  const document = visit(supergraph, {
    [Kind.DIRECTIVE]: (node) => (isHiddenDirective(node.name.value) ? null : undefined),
    [Kind.DIRECTIVE_DEFINITION]: (node) => (isHiddenDirective(node.name.value) ? null : undefined),
    [Kind.SCALAR_TYPE_DEFINITION]: dropHidden,
    [Kind.ENUM_TYPE_DEFINITION]: dropHidden,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: dropHidden,
  });
  return buildASTSchema(document);
}
