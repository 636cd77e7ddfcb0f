import { type DocumentNode, type ExecutionResult, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { type Access, createAccess } from './access/access.ts';
import type { Caller } from './access/caller.ts';
import { filterOperation } from './access/filter-operation.ts';
import { createError } from './errors.ts';
import { compilePlan } from './execution/compile-plan.ts';
import { executeOperation, type PreparedOperation } from './execution/execute-operation.ts';
import { createProjection } from './execution/projection.ts';
import type { Owners } from './ownership/ask-owners.ts';
import { createBoundedCache } from './planning/bounded-cache.ts';
import { expandFragments } from './planning/expand-fragments.ts';
import { createPlanner, listKeyFields } from './planning/plan-operation.ts';

/** An admitted and valid operation with who asks it. */
export interface OperationRequest {
  readonly document: DocumentNode;
  /** Stands for the document in caches: equal only for equal documents. */
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly requestId: string;
  readonly signal: AbortSignal;
  /** Whether the caller may see the schema and plans. */
  readonly mayExplore: boolean;
  readonly wantsPlan: boolean;
}

/** How the gateway answers. */
export interface GatewayOptions {
  readonly owners: Omit<Owners, 'access'>;
  /** What a denied selection does to a query: it is null, or the whole is refused. A mutation is always refused. */
  readonly denied: 'null' | 'refuse';
  /** How many operations are kept planned. */
  readonly planCount: number;
}

/** Answers operations over one supergraph. */
export interface Gateway {
  answer(request: OperationRequest): Promise<ExecutionResult>;
}

/** Creates the gateway: it filters by access, plans and compiles once for callers of equal rights, then executes. */
export function createGateway(options: GatewayOptions): Gateway {
  const { supergraph } = options.owners;
  const access: Access = createAccess(supergraph);
  const owners: Owners = { ...options.owners, access };
  const planner = createPlanner(supergraph);
  const source = { schema: supergraph.schema, reserved: listKeyFields(supergraph) };
  const prepared = createBoundedCache<PreparedOperation>(options.planCount);

  const prepare = async ({ document, operation, caller }: OperationRequest): Promise<PreparedOperation> => {
    const expanded = expandFragments(document, operation);
    const filtered = filterOperation(expanded, supergraph.schema, access, caller);
    const node = await planner.plan(filtered.operation);
    return {
      operation: expanded,
      denials: filtered.denials,
      refusesDenied: options.denied === 'refuse' || operation.operation === 'mutation',
      plan: node && { node, step: compilePlan(node) },
      projection: createProjection(expanded, source),
    };
  };

  return {
    async answer(request) {
      const name = request.operation.name?.value ?? '';
      const key = [request.documentHash, name, access.signatureOf(request.caller)].join(' ');
      try {
        return await executeOperation(await prepared.get(key, () => prepare(request)), request, owners);
      } catch (error) {
        owners.report('gateway', String(error instanceof Error ? error.stack : error), request.requestId);
        // A coded error was made for people; anything else is a bug.
        const told =
          error instanceof GraphQLError ? error : createError('INTERNAL_SERVER_ERROR', 'The gateway could not answer.');
        return { data: null, errors: [told] };
      }
    },
  };
}
