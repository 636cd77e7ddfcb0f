import { type FieldDefinitionNode, Kind, print } from 'graphql';
import type { Problem, ProblemCode } from '../problem.ts';
import { listDirectives, listFields, listInterfaces, listKeys, type TypePart } from './definitions.ts';
import { OWNERSHIP_FILE, type Ownership } from './ownership.ts';

/** What the owner says of an entity: its keys, and the type of each of its fields, as printed. */
interface Owned {
  readonly owner: string;
  readonly keys: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, string>;
}

type Finding = readonly [code: ProblemCode, coordinate: string, what: string, mend: string];

/**
 * Finds what the parts of entities hold beyond what a foreigner may: one of the owner's keys as it is, and the fields
 * that the ownership lists. `parts` are of entities only, those of their owners among them.
 */
export function findForeignProblems(parts: readonly TypePart[], ownership: Ownership): Problem[] {
  return parts.flatMap((part) => {
    const owner = ownership.owners.get(part.name) ?? '';
    if (part.subgraph === owner) return [];
    const own = parts.filter(({ name, subgraph }) => name === part.name && subgraph === owner);
    const fields = own.flatMap(listFields).map((field) => [field.name.value, print(field.type)] as const);
    const owned = { owner, keys: new Set(own.flatMap(listKeys)), fields: new Map(fields) };
    return findFindings(part, owned, ownership).map(([code, coordinate, what, mend]) => ({
      code,
      coordinate,
      subgraphs: [part.subgraph],
      message: `${part.subgraph} ${what}; ${part.name} belongs to ${owner}.`,
      mend,
    }));
  });
}

function findFindings(part: TypePart, owned: Owned, ownership: Ownership): Finding[] {
  const { name, subgraph, node } = part;
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION)
    return [['TYPE_REDEFINED', name, `makes something else of ${name}`, 'Give yours another name.']];
  return [
    ...findForeignKeys(part, owned),
    ...findAnnotations(part),
    ...listFields(part).flatMap((field): Finding[] => {
      const coordinate = `${name}.${field.name.value}`;
      if (ownership.adders.get(coordinate) === subgraph) return [];
      if (isKeyField(field.name.value, owned)) return findKeyFieldFindings(coordinate, field, owned);
      const mend = `Put it on a type of your own, or agree it with ${owned.owner} and list it in ${OWNERSHIP_FILE}.`;
      return [['FIELD_FOREIGN', coordinate, `defines ${coordinate}`, mend]];
    }),
  ];
}

function findForeignKeys(part: TypePart, { keys }: Owned): Finding[] {
  const own = [...keys].join(' or ');
  return listKeys(part)
    .filter((key) => !keys.has(key))
    .map((key) => [
      'KEY_FOREIGN',
      part.name,
      `would be sent ${key} of ${part.name} by its @key`,
      `Use the key of its owner: ${own}.`,
    ]);
}

function findAnnotations(part: TypePart): Finding[] {
  const directives = listDirectives(part).filter(({ name }) => name.value !== 'key');
  return [
    ...directives.map((directive) => annotate(part.name, directive.name.value)),
    ...listInterfaces(part).map((implemented): Finding => {
      const what = `makes ${part.name} implement ${implemented.name.value}`;
      return ['INTERFACE_FOREIGN', part.name, what, 'Leave the interface away; a union may hold types of others.'];
    }),
  ];
}

function findKeyFieldFindings(coordinate: string, field: FieldDefinitionNode, { fields }: Owned): Finding[] {
  const expected = fields.get(field.name.value);
  const given = print(field.type);
  const isSame = given === expected && !field.arguments?.length;
  return [
    ...(field.directives ?? []).map(({ name }) => annotate(coordinate, name.value)),
    ...(isSame ? [] : [retype(coordinate, given, expected)]),
  ];
}

const annotate = (coordinate: string, directive: string): Finding => [
  'ANNOTATION_FOREIGN',
  coordinate,
  `puts @${directive} on ${coordinate}`,
  'Remove it: only the owner says who may read its data and how it is composed.',
];

const retype = (coordinate: string, given: string, expected: string | undefined): Finding => [
  'KEY_RETYPED',
  coordinate,
  `gives ${coordinate} the type ${given}`,
  `Write it as its owner does: ${expected}, without arguments.`,
];

/** Whether the field stands at the top of one of the owner's keys. */
function isKeyField(field: string, { keys }: Owned): boolean {
  return [...keys].some((key) =>
    key
      .slice(2, -2)
      .replaceAll(/\{[^{}]*\}/g, '')
      .split(' ')
      .includes(field),
  );
}
