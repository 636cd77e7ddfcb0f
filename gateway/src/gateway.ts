import { describeError } from '@tresse/logging';
import { type DocumentNode, type ExecutionResult, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { createAccess } from './access/access.ts';
import type { Roles } from './access/roles.ts';
import { findValueRefusal } from './admission/find-value-refusal.ts';
import { createError } from './errors.ts';
import { executeOperation, type OperationRun, type PreparedOperation } from './execution/execute-operation.ts';
import { createInFlight } from './in-flight.ts';
import type { Owners } from './ownership/ask-owners.ts';
import { createBoundedCache } from './planning/bounded-cache.ts';
import { expandFragments } from './planning/expand-fragments.ts';
import { listConditionNames, readConditions, settleConditions } from './planning/settle-conditions.ts';
import { createPreparation } from './prepare-operation.ts';

/** An admitted and valid operation with who asks it. */
export interface OperationRequest extends OperationRun {
  readonly document: DocumentNode;
  /** Stands for the document in caches: equal only for equal documents. */
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
}

/** How the gateway answers. */
export interface GatewayOptions {
  readonly owners: Omit<Owners, 'access'>;
  readonly roles: Roles;
  /** What a denied selection does to a query: it is null, or the whole is refused. A mutation is always refused. */
  readonly denied: 'null' | 'refuse';
  /** How many operations are kept planned. */
  readonly planCount: number;
  readonly countPreparation?: (isKept: boolean) => void;
}

/** Answers operations over one supergraph. */
export interface Gateway {
  answer(request: OperationRequest): Promise<ExecutionResult>;
}

/** Creates the gateway: it prepares an operation once for callers of equal rights, then executes it for each. */
export function createGateway(options: GatewayOptions): Gateway {
  const { supergraph } = options.owners;
  const access = createAccess(supergraph, options.roles);
  const owners: Owners = { ...options.owners, access };
  const prepare = createPreparation(supergraph, access, options.denied);
  const kept = createBoundedCache<PreparedOperation>(options.planCount);
  const read = createBoundedCache<ReadOperation>(options.planCount);
  const underWay = createInFlight<ExecutionResult>();
  const answer = async (request: OperationRequest): Promise<ExecutionResult> => {
    const { document, documentHash, operation, caller } = request;
    const named = [documentHash, operation.name?.value ?? ''].join(' ');
    try {
      const { expanded, conditions } = await read.get(named, async () => readOperation(document, operation));
      const values = readConditions(conditions, operation, request.variables);
      const key = [named, access.signatureOf(caller), ...conditions.map((name) => values[name])].join(' ');
      let isKept = true;
      const prepared = await kept.get(key, () => {
        isKept = false;
        return prepare(settleConditions(expanded, values), caller);
      });
      options.countPreparation?.(isKept);
      return await executeOperation(prepared, request, owners);
    } catch (error) {
      owners.report('gateway', describeError(error), request.requestId);
      return { data: null, errors: [toToldError(error)] };
    }
  };
  return {
    answer(request) {
      if (!canBeShared(request)) return answer(request);
      return underWay.join(nameQuery(request), request.signal, (signal) => answer({ ...request, signal }));
    },
  };
}

/** An operation with its fragments written in place. */
interface ReadOperation {
  readonly expanded: OperationDefinitionNode;
  /** The variables of its conditions. */
  readonly conditions: readonly string[];
}

function readOperation(document: DocumentNode, operation: OperationDefinitionNode): ReadOperation {
  const expanded = expandFragments(document, operation);
  return { expanded, conditions: listConditionNames(expanded) };
}

/** A mutation is for one request, and variables that are not admitted may be too deep to be named. */
function canBeShared({ operation, variables, signal }: OperationRequest): boolean {
  return operation.operation === 'query' && !signal.aborted && findValueRefusal(variables) === null;
}

/** Equal only for the same query with the same variables of a caller of whom everything is the same. */
function nameQuery({ documentHash, operation, variables, caller, mayExplore, planDetail }: OperationRequest): string {
  return JSON.stringify([documentHash, operation.name?.value, variables, caller, mayExplore, planDetail]);
}

/** A coded error was made for people; anything else is a bug, of which they are told no more. */
function toToldError(error: unknown): GraphQLError {
  return error instanceof GraphQLError ? error : createError('INTERNAL_SERVER_ERROR', 'The gateway could not answer.');
}
