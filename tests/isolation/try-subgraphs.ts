import { type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse, visit } from 'graphql';
import { requiredArguments } from '../prove/support/required-arguments.ts';
import { type Asker, findForeign } from './callers.ts';
import type { Decisions } from './decisions.ts';
import { readDenials } from './read-denials.ts';
import { isAllowed, type Tried } from './try-gateway.ts';
import { slugs, type World, type WorldSubgraph } from './world.ts';

/** A type of a subgraph as its SDL has it: its fields as they are selected, and its key when it is an entity. */
interface SubgraphType {
  readonly name: string;
  readonly key: string | null;
  readonly fields: readonly { readonly name: string; readonly selection: string }[];
}

const readTypes = (typeDefs: string): SubgraphType[] => {
  const nodes: (ObjectTypeDefinitionNode | ObjectTypeExtensionNode)[] = [];
  const leaves = new Set<string>(['ID', 'String', 'Int', 'Float', 'Boolean']);
  visit(parse(typeDefs), {
    ObjectTypeDefinition: (node) => void nodes.push(node),
    ObjectTypeExtension: (node) => void nodes.push(node),
    ScalarTypeDefinition: ({ name }) => void leaves.add(name.value),
    EnumTypeDefinition: ({ name }) => void leaves.add(name.value),
  });
  return nodes.map((node) => ({ name: node.name.value, key: findKey(node), fields: listFields(node, leaves) }));
};

function findKey(node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): string | null {
  const key = node.directives?.find(({ name }) => name.value === 'key');
  const fields = key?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  const isResolvable = !key?.arguments?.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === 'BooleanValue' && !value.value,
  );
  return isResolvable && fields?.kind === 'StringValue' ? fields.value : null;
}

function listFields(node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode, leaves: ReadonlySet<string>) {
  return (node.fields ?? []).map(({ name, arguments: args = [], type }) => {
    const needed = args.filter((arg) => arg.type.kind === 'NonNullType' && !arg.defaultValue);
    const written = needed.map((arg) => `${arg.name.value}: ${requiredArguments[nameOf(arg.type)] ?? 'null'}`);
    const selection = leaves.has(nameOf(type)) ? '' : ' { __typename }';
    return {
      name: name.value,
      selection: name.value + (written.length > 0 ? `(${written.join(', ')})` : '') + selection,
    };
  });
}

const nameOf = (type: {
  readonly kind: string;
  readonly type?: unknown;
  readonly name?: { readonly value: string };
}): string => type.name?.value ?? nameOf(type.type as Parameters<typeof nameOf>[0]);

interface Question {
  readonly type: SubgraphType;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where its fields stand in the answer. */
  readonly depth: number;
}

/** Questions to a subgraph past the gateway: each entity by its keys, in and out of everybody's reach, and each root field. */
function listQuestions({ typeDefs }: WorldSubgraph): Question[] {
  return readTypes(typeDefs).flatMap((type): Question[] => {
    const selections = type.fields.map(({ name, selection }) => `x_${name}: ${selection}`);
    if (type.name === 'Query') return [{ type, query: `{ ${selections.join(' ')} }`, variables: {}, depth: 0 }];
    if (type.name === 'Mutation')
      return type.fields.map((field) => ({
        type: { ...type, fields: [field] },
        query: `mutation { x_${field.name}: ${field.selection} }`,
        variables: {},
        depth: 0,
      }));
    if (type.key === null || type.key.includes(' ')) return [];
    const entities = keysOf(type.name).map((key) => ({ __typename: type.name, [type.key ?? '']: key }));
    const query = `query($entities: [_Any!]!) { _entities(representations: $entities) { ... on ${type.name} { ${selections.join(' ')} } } }`;
    return [{ type, query, variables: { entities }, depth: 2 }];
  });
}

const codes = ['331', '332', '171'];

function keysOf(type: string): string[] {
  const all = (make: (slug: string, code: string) => string) =>
    slugs.flatMap((slug) => codes.map((code) => make(slug, code)));
  if (type === 'Person') return all((slug, code) => `${slug}~p-${code}aaaaaa`);
  if (type === 'Referral') return all((slug, code) => `${slug}~r-${code}bbbbbb`);
  if (type === 'Center') return all((slug, code) => `${slug}~${code.slice(0, 2)}-${code.slice(2)}`);
  if (type === 'Association') return [...slugs];
  return ['33', '33063', 'session-of-all', '00000001800010', 'entraide~national'];
}

/** Asks every subgraph as the hub would for somebody, whatever the gateway would have refused. */
export async function trySubgraph(
  world: World,
  subgraph: WorldSubgraph,
  decisions: Decisions,
  asker: Asker,
  tried: Tried,
): Promise<void> {
  for (const { type, query, variables, depth } of listQuestions(subgraph)) {
    const body = JSON.stringify({ query, variables });
    const token = await world.hub.sign(subgraph.name, body, asker.caller);
    const text = await (await post(subgraph, body, `Bearer ${token}`)).text();
    tried.leaks.push(
      ...findForeign(text, asker).map((found) => `${asker.name} read ${found} of ${subgraph.name} by ${type.name}`),
    );
    const denied = readDenials(text, query);
    for (const field of type.fields) {
      tried.cells += 1;
      const isDenied = denied.some((path) => path.length === depth || path[depth] === `x_${field.name}`);
      const decision = decisions.get(`${type.name}.${field.name}`)?.[asker.caller.role];
      const owner = slugs.find((slug) => slug === subgraph.name) ?? null;
      const mayRead = decision !== undefined && isAllowed(decision, asker, owner);
      // A field that only an entity within reach would resolve is not asked of anybody: nothing is denied, nothing read.
      const isNeverAsked = !isDenied && !mayRead && !text.includes(`"x_${field.name}":`);
      if (mayRead === isDenied && !isNeverAsked)
        tried.wrong.push(
          `${asker.name}, ${type.name}.${field.name} of ${subgraph.name} past the gateway: ${isDenied ? 'denied' : 'read'}, decided ${decision ?? 'nothing'}`,
        );
    }
  }
}

/** Asks a subgraph directly, with what somebody outside can have: nothing, their own token, or one for elsewhere. */
export async function tryDirectly(world: World, subgraph: WorldSubgraph, asker: Asker, tried: Tried): Promise<void> {
  const elsewhere = world.subgraphs.find(({ name }) => name !== subgraph.name)?.name ?? '';
  for (const { type, query, variables } of listQuestions(subgraph)) {
    const body = JSON.stringify({ query, variables });
    const tokens = [
      null,
      await world.authorize(asker),
      `Bearer ${await world.hub.sign(elsewhere, body, asker.caller)}`,
      `Bearer ${await world.hub.sign(subgraph.name, `${body} `, asker.caller)}`,
    ];
    const answers = await Promise.all(tokens.map((token) => post(subgraph, body, token)));
    const statuses = answers.map(({ status }) => status);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    tried.cells += type.fields.length;
    if (statuses.some((status) => status !== 401) || texts.some((text) => text.includes('data')))
      tried.wrong.push(`${asker.name}, ${type.name} of ${subgraph.name} asked directly: ${statuses.join()}`);
  }
}

const post = ({ url }: WorldSubgraph, body: string, authorization: string | null): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body,
  });
