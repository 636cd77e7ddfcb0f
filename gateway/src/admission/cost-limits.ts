import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import { createError } from '../errors.ts';
import { type CostSource, compileCost, type OperationCost } from './measure-cost.ts';

/** An operation and whose it is. */
interface Costly {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: { readonly role: string };
}

/** Finds why an operation is too costly for its caller; null when it is not. */
export type FindCostRefusal = (request: Costly) => GraphQLError | null;

const names: Readonly<Record<keyof OperationCost, string>> = {
  cost: 'cost, as the schema declares it',
  listItems: 'items asked for in one list',
};

/** Creates the check over one graph; `boundsOf` gives the bounds of a role. What a kept document costs is compiled once. */
export function createCostCheck(source: CostSource, boundsOf: (role: string) => OperationCost): FindCostRefusal {
  const compiled = new WeakMap<OperationDefinitionNode, ReturnType<typeof compileCost>>();
  return ({ document, operation, variables, caller }) => {
    const measure = compiled.get(operation) ?? compileCost(source, document, operation);
    compiled.set(operation, measure);
    const found = measure(variables);
    if (found.unsized) return refuseUnsized(found.unsized);
    const bounds = boundsOf(caller.role);
    const over = (['listItems', 'cost'] as const).find((budget) => found[budget] > bounds[budget]);
    return over ? refuse(over, found[over], bounds[over]) : null;
  };
}

function refuseUnsized(coordinate: string): GraphQLError {
  const message = `Exactly one argument says how many items of ${coordinate} are asked for.`;
  return createError('BAD_USER_INPUT', message, { extensions: { http: { status: 400 } } });
}

function refuse(budget: keyof OperationCost, found: number, bound: number): GraphQLError {
  const message = `The operation has ${found} ${names[budget]}; at most ${bound} are accepted.`;
  return createError('BUDGET_EXCEEDED', message, { extensions: { budget, found, bound, http: { status: 400 } } });
}
