import { type DefinitionNode, type DocumentNode, Kind, visit } from 'graphql';
import { toOwnTypePrefix } from './own-names.ts';
import { listTypes } from './references.ts';
import type { Refusal } from './refusal.ts';

/** Directives that an own part may use: who may read, how long a list is, what a scalar means, what is on its way out. */
export const OWN_DIRECTIVES: ReadonlySet<string> = new Set([
  'policy',
  'requiresScopes',
  'listSize',
  'specifiedBy',
  'deprecated',
]);

const OWN_KINDS: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);

/** Finds own definitions of a kind, a name or with a directive that an own part may not have. */
export function findOwnDefinitionRefusals(input: {
  readonly slug: string;
  readonly own: DocumentNode;
  readonly contract: DocumentNode;
}): Refusal[] {
  const taken = new Set(listTypes(input.contract).map((type) => type.name.value));
  return input.own.definitions.flatMap((node) => {
    if (node.kind === Kind.OBJECT_TYPE_EXTENSION) return findForeignDirectives(node);
    const refusal = findKindRefusal(node) ?? findNameRefusal(node, input.slug, taken);
    return [...(refusal ? [refusal] : []), ...findForeignDirectives(node)];
  });
}

function findKindRefusal(node: DefinitionNode): Refusal | null {
  if (OWN_KINDS.has(node.kind)) return null;
  const coordinate = nameOf(node);
  return {
    coordinate,
    message: `${coordinate} (${node.kind}) may not stand in an own part.`,
    mend: 'Keep to `extend type` of contract types and to own object, enum, input, scalar and union types.',
  };
}

function findNameRefusal(node: DefinitionNode, slug: string, taken: Set<string>): Refusal | null {
  const coordinate = nameOf(node);
  const prefix = toOwnTypePrefix(slug);
  if (taken.has(coordinate)) {
    const message = `${coordinate} is already defined, by the contract or by this own part.`;
    return { coordinate, message, mend: `Use \`extend type ${coordinate}\`, or another name.` };
  }
  taken.add(coordinate);
  if (new RegExp(`^${prefix}(?![a-z])`).test(coordinate)) return null;
  return {
    coordinate,
    message: `${coordinate} does not begin with ${prefix}, as an own type of ${slug} must.`,
    mend: `Call it ${prefix}${coordinate}.`,
  };
}

function findForeignDirectives(node: DefinitionNode): Refusal[] {
  const coordinate = nameOf(node);
  const names = new Set<string>();
  visit(node, { Directive: (directive) => void names.add(directive.name.value) });
  return [...names]
    .filter((name) => !OWN_DIRECTIVES.has(name))
    .map((name) => ({
      coordinate,
      message: `${coordinate} uses @${name}, which an own part may not use.`,
      mend: `Remove it; an own part may use ${[...OWN_DIRECTIVES].map((allowed) => `@${allowed}`).join(', ')}.`,
    }));
}

function nameOf(node: DefinitionNode): string {
  return 'name' in node && node.name ? node.name.value : 'schema';
}
