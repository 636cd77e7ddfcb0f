import { type ConstDirectiveNode, type ConstValueNode, Kind } from 'graphql';
import { KNOWN_POLICIES, SERVICE_SCOPES } from './access-names.ts';
import type { Declaration } from './declarations.ts';
import type { Problem } from './problem.ts';

type KnownNames = Readonly<Record<string, { argument: string; names: readonly string[] }>>;

/** Finds policies that the gateway does not know, scopes that neither a role nor a service holds, and declarations that name none. */
export function findUnknownNames(declarations: readonly Declaration[], scopes: readonly string[]): Problem[] {
  const known: KnownNames = {
    policy: { argument: 'policies', names: KNOWN_POLICIES },
    requiresScopes: { argument: 'scopes', names: [...scopes, ...SERVICE_SCOPES] },
  };
  return declarations.flatMap((declaration) =>
    declaration.access.flatMap((directive) => findUnknown(declaration, directive, known)),
  );
}

function findUnknown(declaration: Declaration, directive: ConstDirectiveNode, all: KnownNames): Problem[] {
  const known = all[directive.name.value];
  if (!known) return [];
  const value = directive.arguments?.find((argument) => argument.name.value === known.argument)?.value;
  const mend = `Use one of ${known.names.join(', ')}, or teach the gateway the new one first (scopes: schema/roles.yaml).`;
  const wrong = isEmpty(value) ? ['nothing'] : listStrings(value).filter((name) => !known.names.includes(name));
  return wrong.map((name) => ({
    code: 'ACCESS_UNKNOWN',
    coordinate: declaration.coordinate,
    subgraphs: [declaration.subgraph],
    message: `${declaration.coordinate} asks for ${name} in @${directive.name.value}, which is not known.`,
    mend,
  }));
}

/** An empty alternative (`[]` or `[[]]`) is fulfilled by everybody or by nobody, depending on who reads it. */
function isEmpty(value: ConstValueNode | undefined): boolean {
  if (value?.kind !== Kind.LIST) return value?.kind !== Kind.STRING;
  return value.values.length === 0 || value.values.some(isEmpty);
}

function listStrings(value: ConstValueNode | undefined): string[] {
  if (value?.kind === Kind.STRING) return [value.value];
  return value?.kind === Kind.LIST ? value.values.flatMap(listStrings) : [];
}
