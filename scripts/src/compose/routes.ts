import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { findDirective, findTextArgument, listKeyFields, listTypes } from './member-sdl.ts';
import type { Problem } from './problem.ts';
import { ASSOCIATIONS } from './service.ts';

/** Where the gateway sends a field that more than one association could answer. */
export type Route = { readonly to: 'OWNER'; readonly argument: string } | { readonly to: 'VIEWER' };

/**
 * Reads the routes of the contract by `Type.field`. A root field, or a field that the contract adds to an entity whose
 * ids name no owner, must have one; and it must be nullable, for there may be nobody to answer.
 */
export function readRoutes(contract: string): { routes: Record<string, Route>; problems: Problem[] } {
  const document = parse(contract, { noLocation: true });
  const routes: Record<string, Route> = {};
  const problems: Problem[] = [];
  for (const type of listTypes(document)) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const route = readRoute(field, document);
      if (route) routes[coordinate] = route;
      const reason = findReason(type, field, route);
      if (reason) problems.push(createProblem(coordinate, reason));
    }
  }
  return { routes, problems };
}

function readRoute(field: FieldDefinitionNode, document: DocumentNode): Route | null {
  const directive = findDirective(field, 'route');
  if (!directive) return null;
  if (findTextArgument(directive, 'to') === 'VIEWER') return { to: 'VIEWER' };
  const argument = findTextArgument(directive, 'argument') ?? '';
  return isRequiredId(field, argument.split('.'), document) ? { to: 'OWNER', argument } : null;
}

function isRequiredId(field: FieldDefinitionNode, path: readonly string[], document: DocumentNode): boolean {
  let inputs = field.arguments ?? [];
  let type: TypeNode | undefined;
  for (const name of path) {
    type = inputs.find((input) => input.name.value === name)?.type;
    if (type?.kind !== Kind.NON_NULL_TYPE || type.type.kind !== Kind.NAMED_TYPE) return false;
    const typeName = type.type.name.value;
    const input = listTypes(document).find((definition) => definition.name.value === typeName);
    inputs = input?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (input.fields ?? []) : [];
    if (typeName === 'ID') return name === path.at(-1);
  }
  return false;
}

function findReason(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode, route: Route | null): string | null {
  const nullable = field.type.kind !== Kind.NON_NULL_TYPE;
  if (findDirective(field, 'module') && !nullable) return 'belongs to a module and is not nullable';
  if (findDirective(field, 'route')) {
    if (!route) return 'has a route whose argument is no required ID';
    return nullable ? null : 'has a route and is not nullable';
  }
  return needsRoute(type, field) ? 'has no route, and more than one association could answer it' : null;
}

function needsRoute(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): boolean {
  if (['Query', 'Mutation', 'Subscription'].includes(type.name.value)) return true;
  if (!findDirective(type, 'key') || findDirective(type, 'owned')) return false;
  return !listKeyFields(type).includes(field.name.value);
}

function createProblem(coordinate: string, reason: string): Problem {
  return {
    code: 'CONTRACT_UNSAFE',
    coordinate,
    subgraphs: [ASSOCIATIONS],
    message: `${coordinate} of the contract ${reason}.`,
    mend: 'Make it nullable, with @route(to: OWNER, argument: ...) naming a required ID, or @route(to: VIEWER).',
  };
}
