import { GraphQLError } from 'graphql';
import { createError, type ErrorCode, placeOf, type ResponsePath } from '../errors.ts';
import { associationsSubgraph } from '../ownership/ask-owners.ts';
import type { Outcome, ReportedError } from '../ownership/fetch.ts';
import { keyOf } from '../planning/data-keys.ts';
import type { Entities } from './collect-entities.ts';
import type { PlannedFetch } from './compile-plan.ts';
import { findListSet, listLostPlaces, toDataPath } from './lost-places.ts';
import type { Run } from './run-plan.ts';
import { keepSelected } from './selected-places.ts';

/** Codes of a subgraph's errors that people may read as the subgraph wrote them: those of the subgraphs' own kit. */
const readableCodes = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'UNAVAILABLE']);

/** How many readable errors of one answer are passed on; more of them say nothing new. */
const mostErrors = 20;

const masked: ErrorCode = 'SUBGRAPH_ERROR';

/** Reports the errors that a subgraph told: readable ones as they are, all others as one that says nothing internal. */
export function reportErrors(outcome: Outcome, fetch: PlannedFetch, entities: readonly Entities[], run: Run): void {
  if (outcome.errors.length === 0) return;
  const owner = outcome.share.owner ?? fetch.subgraph;
  const lost = listLostPlaces(outcome, fetch, entities);
  const placed = outcome.errors.map((error) => ({ error, paths: findPaths(error, outcome, fetch, entities) ?? lost }));
  const others = placed.filter(({ error }) => !readableCodes.has(error.code ?? ''));
  const readable = placed.filter(({ error }) => readableCodes.has(error.code ?? ''));
  for (const { error, paths } of readable.slice(0, mostErrors)) {
    const extensions = { code: error.code, subgraph: owner };
    run.report.addLoss(paths, (path) => new GraphQLError(error.message, { path, extensions }));
  }
  if (readable.some(({ error }) => error.code === 'UNAVAILABLE')) addMissingPartner(fetch, owner, 'UNAVAILABLE', run);
  if (others.length === 0) return;
  for (const places of groupByPlace(others.flatMap(({ paths }) => paths))) {
    run.report.addLoss(places, (path, lostPlaces) =>
      createError(masked, `${owner} could not answer.`, { path, extensions: { subgraph: owner, lostPlaces } }),
    );
  }
  addMissingPartner(fetch, owner, masked, run);
}

/** Groups paths that differ only in the items of lists; without any, one empty group stands for the whole answer. */
function groupByPlace(paths: readonly ResponsePath[]): ResponsePath[][] {
  const distinct = new Map(paths.map((path) => [path.join('.'), path] as const));
  const places = Map.groupBy(distinct.values(), placeOf);
  return places.size > 0 ? [...places.values()] : [[]];
}

function addMissingPartner(fetch: PlannedFetch, owner: string, reason: string, run: Run): void {
  if (fetch.subgraph === associationsSubgraph) run.report.addMissingPartner(owner, reason);
}

/** Finds the places of the data that an error's path means; null when it means none. */
function findPaths(
  error: ReportedError,
  outcome: Outcome,
  fetch: PlannedFetch,
  entities: readonly Entities[],
): ResponsePath[] | null {
  const [head, position, ...rest] = error.path;
  if (head === undefined) return null;
  if (fetch.groups.length === 0) {
    const asked = outcome.share.fields.length > 0 ? outcome.share.fields : fetch.rootFields;
    return asked.some((field) => keyOf(field) === head)
      ? [toDataPath(keepSelected(error.path, fetch.operation.selectionSet), fetch)]
      : null;
  }
  const list = fetch.groups.findIndex((group) => group.alias === head);
  const index = outcome.share.lists.find((one) => one.list === list)?.indexes[Number(position)];
  const targets = index === undefined ? [] : (entities[list]?.targets[index] ?? []);
  const inner = keepSelected(rest, findListSet(fetch, list));
  return targets.length > 0 ? targets.map((target) => toDataPath([...target.path, ...inner], fetch)) : null;
}
