import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  print,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  visit,
} from 'graphql';

/** What an SDL says at one coordinate (`Type`, `Type.field`, `Enum.VALUE`): the words that must be equal to keep a contract. */
export interface Said {
  /** Kind of a type with its interfaces; type and arguments of a field. */
  readonly form: string;
  /** Who may read it, by which key it is found: printed directives. */
  readonly annotations: ReadonlySet<string>;
}

type TypeNode = TypeDefinitionNode | TypeExtensionNode;
type TypePart = [name: string, form: string, directives?: readonly ConstDirectiveNode[] | undefined];
type Part = FieldDefinitionNode | InputValueDefinitionNode;

/** Those that tell composers and planners how, and readers why: two SDLs that differ in them keep the same contract. */
const WITHOUT_MEANING = new Set(['shareable', 'listSize', 'cost', 'deprecated', 'specifiedBy', 'extends']);

/** What the federation library of a service adds to the SDL that it publishes. */
export const MACHINERY = /^(_|federation__|link__|join__)/;

/** Reads an SDL by coordinates; the machinery of federation is left out, a type and its extensions are read as one. */
export function readCoordinates(document: DocumentNode): Map<string, Said> {
  const said = new Map<string, Said>();
  const add = (coordinate: string, form: string, directives: readonly DirectiveNode[] = []) => {
    const annotations = new Set([...(said.get(coordinate)?.annotations ?? []), ...listAnnotations(directives)]);
    said.set(coordinate, { form, annotations });
  };
  for (const type of listTypeNodes(document)) {
    const name = type.name.value;
    if (MACHINERY.test(name)) continue;
    add(name, type.kind.replace(/Type(Definition|Extension)$/, ''), type.directives);
    for (const [part, form, directives] of listParts(type))
      if (!MACHINERY.test(part)) add(`${name}.${part}`, form, directives);
  }
  return said;
}

/** Lists types and their extensions. */
export function listTypeNodes(document: DocumentNode): TypeNode[] {
  return document.definitions.filter((node: DefinitionNode): node is TypeNode =>
    /Type(Definition|Extension)$/.test(node.kind),
  );
}

function listParts(type: TypeNode): TypePart[] {
  if ('values' in type) return (type.values ?? []).map(({ name, directives }) => [name.value, 'value', directives]);
  if ('types' in type) return (type.types ?? []).map(({ name }) => [name.value, 'member']);
  const fields = 'fields' in type ? ((type.fields ?? []) as readonly Part[]) : [];
  const interfaces = 'interfaces' in type ? (type.interfaces ?? []) : [];
  return [
    ...fields.map((field): TypePart => [field.name.value, print(withoutWords(field)), field.directives]),
    ...interfaces.map(({ name }): TypePart => [name.value, 'interface']),
  ];
}

/** The field with neither descriptions nor directives. */
function withoutWords<T extends Part>(field: T): T {
  return visit(field, {
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
    Directive: () => null,
  });
}

function listAnnotations(directives: readonly DirectiveNode[]): string[] {
  return directives
    .filter(({ name }) => !WITHOUT_MEANING.has(name.value))
    .map((directive) => print(sortArguments(directive)));
}

const sortArguments = (directive: DirectiveNode): DirectiveNode => ({
  ...directive,
  arguments: (directive.arguments ?? []).toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1)),
});
