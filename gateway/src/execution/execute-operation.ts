import { type ExecutionResult, GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { Denial } from '../access/filter-operation.ts';
import { findValueRefusal } from '../admission/find-value-refusal.ts';
import { createError } from '../errors.ts';
import type { Owners } from '../ownership/ask-owners.ts';
import type { Variables } from '../planning/conditions.ts';
import { toResponsePath } from '../planning/data-keys.ts';
import type { Step } from './compile-plan.ts';
import type { DataObject } from './data.ts';
import { describePlan } from './describe-plan.ts';
import { introspect, isIntrospective } from './introspect.ts';
import { isAsked } from './is-asked.ts';
import { projectData } from './project-data.ts';
import type { Projection } from './projection.ts';
import { createReport, type FindAsked, type Report } from './report.ts';
import { runStep } from './run-plan.ts';
import { findFirstPlace } from './selected-places.ts';
import { createTrace, type PlanDetail, type Trace } from './trace.ts';

/** An operation ready to run for every caller of equal rights. */
export interface PreparedOperation {
  /** As asked, with named fragments written in place and without what conditions leave out. */
  readonly operation: OperationDefinitionNode;
  readonly denials: readonly Denial[];
  /** Whether a denial refuses the whole. */
  readonly refusesDenied: boolean;
  /** Null when no subgraph is to be asked. */
  readonly step: Step | null;
  readonly projection: Projection;
}

/** One run of an operation. */
export interface OperationRun {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly requestId: string;
  readonly signal: AbortSignal;
  /** Whether the caller may see the schema and plans. */
  readonly mayExplore: boolean;
  /** What to show of the plan, if the caller may explore; null for nothing. */
  readonly planDetail: PlanDetail | null;
}

/** Runs a prepared operation and gives its response; what is lost on the way is told in `errors` and `extensions`. */
export async function executeOperation(
  prepared: PreparedOperation,
  request: OperationRun,
  owners: Owners,
): Promise<ExecutionResult> {
  if (!request.mayExplore && isIntrospective(prepared.operation)) {
    return { errors: [createError('INTROSPECTION_REFUSED', 'The schema is not shown to this caller.')] };
  }
  const { coerced, errors } = coerce(prepared.operation, request.variables, owners);
  if (errors) return { errors: errors.map(toInputError) };
  const data: DataObject = {};
  const report = createReport(createFindAsked(prepared, data));
  for (const denial of prepared.denials) reportDenial(denial, report);
  if (prepared.refusesDenied && prepared.denials.length > 0) return { data: null, errors: report.readErrors() };
  const trace = request.mayExplore && request.planDetail ? createTrace(request.planDetail) : null;
  const { caller, requestId, signal } = request;
  const run = { data, variables: coerced, errand: { caller, requestId, signal }, owners, report, trace };
  if (prepared.step) await runStep(prepared.step, run);
  const introspection = introspect(prepared.operation, owners.supergraph.schema, request.variables);
  const projected = projectData(prepared.projection, data, { report, introspection });
  return finish(projected, report, prepared, trace);
}

function createFindAsked({ operation, projection }: PreparedOperation, data: DataObject): FindAsked {
  return (places) => {
    const asked = places.filter((place) => isAsked(place, projection, data));
    return { first: findFirstPlace(asked.map(toResponsePath), operation.selectionSet), count: asked.length };
  };
}

function finish(
  data: Record<string, unknown> | null,
  report: Report,
  prepared: PreparedOperation,
  trace: Trace | null,
): ExecutionResult {
  const errors = report.readErrors();
  const queryPlan = trace && describePlan(prepared.step, trace);
  const extensions = { ...report.readExtensions(), ...(trace && { queryPlan }) };
  return {
    data,
    ...(errors.length > 0 && { errors }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  };
}

function coerce(
  operation: OperationDefinitionNode,
  variables: Variables,
  owners: Owners,
): { coerced: Variables; errors: readonly GraphQLError[] | null } {
  const refusal = findValueRefusal(variables);
  if (refusal) return { coerced: {}, errors: [refusal] };
  const read = getVariableValues(owners.supergraph.schema, operation.variableDefinitions ?? [], { ...variables });
  return read.coerced ? { coerced: read.coerced, errors: null } : { coerced: {}, errors: read.errors };
}

/** The value that does not fit is not told again: errors end up in the logs of clients, and it may be about a person. */
function toInputError(error: GraphQLError): GraphQLError {
  const name = /^Variable "\$(\w+)" got invalid value/.exec(error.message)?.[1];
  const message = name ? `Variable "$${name}" got a value that its type does not allow.` : error.message;
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

function reportDenial(denial: Denial, report: Report): void {
  const message = `${denial.coordinate} is not for this caller: ${denial.needs}.`;
  report.addOnce(createError('FORBIDDEN', message, { path: denial.path }));
}
