import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { readArguments } from './directive-arguments.ts';

/** A part of a supergraph with which the planner aborts the process or loses data. */
export interface PlannerLimit {
  /** `Type` or `Type.field`. */
  readonly coordinate: string;
  /** The subgraphs in which it stands, as the supergraph's enum calls them. */
  readonly graphs: readonly string[];
  /** What cannot be planned, one sentence. */
  readonly message: string;
}

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Join = Readonly<Record<string, unknown>>;

/** Finds what the planner cannot plan, whatever is asked (docs/decisions/0039, 0046); the hub does not compose with it. */
export function findPlannerLimits(document: DocumentNode): PlannerLimit[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    const joins = readArguments(definition, 'join__type');
    const ofFields = (definition.fields ?? []).flatMap((field) => [
      ...findRequiredAmongKeys(definition.name.value, field, joins),
      ...findReturnOfItself(definition.name.value, field, joins),
    ]);
    return [...findKeyDetours(definition, joins), ...ofFields];
  });
}

/** Throws for the first of them. */
export function checkPlannerLimits(document: DocumentNode): void {
  const [limit] = findPlannerLimits(document);
  if (limit) throw new Error(`PLAN_NOT_SUPPORTED: ${limit.message}`);
}

/**
 * It plans for ever where a subgraph knows an entity by a large key and goes to two others that share a smaller one: it
 * sends each of them through the other.
 */
function findKeyDetours({ name, fields = [] }: TypeDefinition, joins: readonly Join[]): PlannerLimit[] {
  const resolved = joins.filter(({ key, resolvable }) => key && resolvable !== false);
  const keysOf = (graph: unknown) => resolved.flatMap((one) => (one['graph'] === graph ? [String(one['key'])] : []));
  const all = [...new Set(resolved.map(({ key }) => String(key)))];
  const graphs = [...new Set(joins.map(({ graph }) => graph))];
  for (const graph of graphs) {
    const known = all.filter((key) => listOuterNames(key).every((part) => hasField(fields, part, graph)));
    for (const small of all.filter((key) => !known.includes(key))) {
      const larger = known.filter((key) => countNames(key) > countNames(small));
      const reached = graphs.filter((other) => {
        const keys = keysOf(other);
        return other !== graph && keys.includes(small) && keys.some((key) => larger.includes(key));
      });
      if (reached.length < 2) continue;
      const message = `${name.value} is known to ${graph} without the key "${small}", which ${reached.join(' and ')} share beside a larger one: the planner would not end.`;
      return [{ coordinate: name.value, graphs: [String(graph)], message }];
    }
  }
  return [];
}

function hasField(fields: readonly FieldDefinitionNode[], name: string, graph: unknown): boolean {
  const field = fields.find((one) => one.name.value === name);
  const homes = field ? readArguments(field, 'join__field') : [];
  return field !== undefined && (homes.length === 0 || homes.some((home) => home['graph'] === graph));
}

/** The names of a key's own fields, without those nested in them. */
function listOuterNames(key: string): string[] {
  let flat = key;
  while (flat.includes('{')) flat = flat.replaceAll(/\{[^{}]*\}/g, ' ');
  return flat.match(/\w+/g) ?? [];
}

function countNames(key: string): number {
  return key.match(/\w+/g)?.length ?? 0;
}

/** It aborts the process at a field that requires others, where its subgraph resolves the entity by several keys. */
function findRequiredAmongKeys(type: string, field: FieldDefinitionNode, joins: readonly Join[]): PlannerLimit[] {
  const keys = joins.filter(({ key, resolvable }) => key && resolvable !== false);
  return readArguments(field, 'join__field').flatMap(({ requires, graph }) => {
    if (!requires || keys.filter((one) => one['graph'] === graph).length < 2) return [];
    const message = `${type}.${field.name.value} has @requires where ${graph} has several keys: no planner here can plan it.`;
    return [{ coordinate: `${type}.${field.name.value}`, graphs: [String(graph)], message }];
  });
}

/** It forgets the key of an interface that a field of its own object returns: what is asked within is lost. */
function findReturnOfItself(type: string, field: FieldDefinitionNode, joins: readonly Join[]): PlannerLimit[] {
  if (nameOf(field.type) !== type) return [];
  const homes = readArguments(field, 'join__field').filter(({ external }) => external !== true);
  const graphs = joins
    .filter(({ isInterfaceObject }) => isInterfaceObject === true)
    .flatMap(({ graph }) => (homes.length === 0 || homes.some((home) => home['graph'] === graph) ? String(graph) : []));
  if (graphs.length === 0) return [];
  const message = `${type}.${field.name.value} returns ${type}, which is an @interfaceObject in ${graphs.join(', ')}: what is asked of it there would be lost.`;
  return [{ coordinate: `${type}.${field.name.value}`, graphs, message }];
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
