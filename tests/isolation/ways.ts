import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** How a graph is walked: literals for the types of required arguments and for fields that need a real one; what is no way. */
export interface Arguments {
  readonly ofType: Readonly<Record<string, string>>;
  readonly ofField: Readonly<Record<string, string>>;
  /** Fields that lead to somebody else's than the owner's. */
  readonly notWalked: readonly string[];
}

/** A way from a root to a type: what stands before and behind a selection of its fields, and the response keys between. */
export interface Way {
  readonly before: string;
  readonly after: string;
  readonly path: readonly string[];
}

/** Finds the shortest way from the root of an operation to each object type. */
export function findWays(schema: GraphQLSchema, root: GraphQLObjectType, args: Arguments): Map<string, Way> {
  const keyword = root === schema.getMutationType() ? 'mutation ' : '';
  const ways = new Map<string, Way>([[root.name, { before: `${keyword}{`, after: '}', path: [] }]]);
  for (const [name, way] of ways) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    // A mutation is a way to what it returns; what that leads to is found from the queries.
    if (keyword !== '' && type !== root) continue;
    for (const field of Object.values(type.getFields())) {
      if (args.notWalked.includes(`${type.name}.${field.name}`)) continue;
      const returned = getNamedType(field.type);
      const path = [...way.path, field.name];
      const before = `${way.before} ${writeField(type.name, field, args)} {`;
      const reached = isUnionType(returned) ? schema.getPossibleTypes(returned) : [returned];
      for (const each of reached) {
        if (!isObjectType(each) || ways.has(each.name)) continue;
        const isMember = isUnionType(returned);
        const inner = isMember ? ` ... on ${each.name} {` : '';
        ways.set(each.name, { before: before + inner, after: `${isMember ? '}' : ''}} ${way.after}`, path });
      }
    }
  }
  return ways;
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/** Writes a field with the arguments that it needs, without its selection. */
export function writeField(typeName: string, field: Field, { ofType, ofField }: Arguments): string {
  const special = ofField[`${typeName}.${field.name}`];
  if (special) return `${field.name}(${special})`;
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const written = needed.map((arg) => `${arg.name}: ${ofType[getNamedType(arg.type).name] ?? 'null'}`);
  return written.length > 0 ? `${field.name}(${written.join(', ')})` : field.name;
}

/** Writes the whole selection of a field: nothing of a leaf, the type's name of anything else. */
export function writeSelection(typeName: string, field: Field, args: Arguments): string {
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return writeField(typeName, field, args) + selection;
}
