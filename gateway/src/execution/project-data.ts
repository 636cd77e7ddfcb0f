import { type GraphQLOutputType, getNullableType, isListType, isNonNullType } from 'graphql';
import { createError, type ResponsePath } from '../errors.ts';
import { isWayIncluded, type Variables } from '../planning/conditions.ts';
import { createDataObject, type DataObject, isDataObject } from './data.ts';
import type { ProjectedField, Projection } from './projection.ts';
import type { Report } from './report.ts';

/** What a projection of one run needs beside the data. */
export interface ProjectionRun {
  readonly variables: Variables;
  readonly report: Report;
  /** Answers to `__schema` and `__type`, by response key. */
  readonly introspection: Readonly<Record<string, unknown>>;
}

/**
 * Writes the response from the gathered data: only what was asked, in the order of the operation, null for what is
 * missing. A null where the graph promises a value makes its parent null; it is told unless its cause is told already.
 */
export function projectData(projection: Projection, data: DataObject, run: ProjectionRun): DataObject | null {
  return projectObject(projection, data, [], run);
}

function projectObject(
  projection: Projection,
  object: DataObject,
  path: ResponsePath,
  run: ProjectionRun,
): DataObject | null {
  const told = object['__typename'];
  const typename = projection.typename ?? (typeof told === 'string' ? told : null);
  if (typename === null) return null;
  const response = createDataObject();
  for (const field of projection.fieldsOf(typename)) {
    if (!field.ways.some((way) => isWayIncluded(way, run.variables))) continue;
    const value = projectField(field, typename, object, [...path, field.responseKey], run);
    if (value === null && isNonNullType(field.type)) return null;
    response[field.responseKey] = value;
  }
  return response;
}

function projectField(
  field: ProjectedField,
  typename: string,
  object: DataObject,
  path: ResponsePath,
  run: ProjectionRun,
): unknown {
  if (field.name === '__typename') return typename;
  if (field.name.startsWith('__')) return run.introspection[field.responseKey] ?? null;
  return field.type ? projectValue(field, field.type, object[field.dataKey], path, run) : null;
}

function projectValue(
  field: ProjectedField,
  outer: GraphQLOutputType,
  value: unknown,
  path: ResponsePath,
  run: ProjectionRun,
): unknown {
  const type = getNullableType(outer);
  const projected = value === null || value === undefined ? null : projectPresent(field, type, value, path, run);
  if (projected === null && type !== outer) explainNull(path, run);
  return projected;
}

function projectPresent(
  field: ProjectedField,
  type: GraphQLOutputType,
  value: unknown,
  path: ResponsePath,
  run: ProjectionRun,
): unknown {
  if (isListType(type)) {
    if (!Array.isArray(value)) return null;
    const items = value.map((item, index) => projectValue(field, type.ofType, item, [...path, index], run));
    return isNonNullType(type.ofType) && items.includes(null) ? null : items;
  }
  if (!field.inner) return value;
  return isDataObject(value) ? projectObject(field.inner, value, path, run) : null;
}

function explainNull(path: ResponsePath, run: ProjectionRun): void {
  if (run.report.isExplained(path)) return;
  run.report.add(createError('SUBGRAPH_ERROR', 'A value that is always there is missing.', { path }));
}
