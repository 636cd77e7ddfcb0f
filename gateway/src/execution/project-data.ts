import { createError } from '../errors.ts';
import { isObject } from '../subgraph-client/check-answer.ts';
import type { ValueType } from '../supergraph/value-type.ts';
import type { DataObject } from './data.ts';
import type { ProjectedField, Projection } from './projection.ts';
import type { Report } from './report.ts';
import { createResponseObject, type ResponseObject } from './response-object.ts';

/** What a projection of one run needs beside the data. */
export interface ProjectionRun {
  readonly report: Report;
  /** Answers to `__schema` and `__type`, by response key. */
  readonly introspection: Readonly<Record<string, unknown>>;
}

/**
 * Writes the response from the gathered data: only what was asked, in the order of the operation, null for what is
 * missing. A null where the graph promises a value makes its parent null; it is told unless its cause is told already.
 */
export function projectData(projection: Projection, data: DataObject, run: ProjectionRun): ResponseObject | null {
  return projectObject(projection, data, { ...run, path: [] });
}

/** A run with the place where it is: one list for all of it, since nearly no place is ever told. */
interface Walk extends ProjectionRun {
  readonly path: (string | number)[];
}

function projectObject(projection: Projection, object: DataObject, walk: Walk): ResponseObject | null {
  const told = object['__typename'];
  const typename = projection.typename ?? (typeof told === 'string' && projection.isEnough(told) ? told : null);
  // An object whose only known type is an interface could lack what nobody was asked for.
  if (typename === null) return explainNull(walk);
  const response = createResponseObject();
  for (const field of projection.fieldsOf(typename)) {
    walk.path.push(field.responseKey);
    const value = projectField(field, typename, object, walk);
    walk.path.pop();
    if (value === null && field.type?.isNonNull) return null;
    response[field.responseKey] = value;
  }
  return response;
}

function projectField(field: ProjectedField, typename: string, object: DataObject, walk: Walk): unknown {
  if (field.name === '__typename') return typename;
  if (field.name.startsWith('__')) return walk.introspection[field.responseKey] ?? null;
  return field.type ? projectValue(field, field.type, object[field.dataKey], walk) : null;
}

function projectValue(field: ProjectedField, type: ValueType, value: unknown, walk: Walk): unknown {
  const projected = value === null || value === undefined ? null : projectPresent(field, type, value, walk);
  if (projected === null && type.isNonNull) explainNull(walk);
  return projected;
}

function projectPresent(field: ProjectedField, type: ValueType, value: unknown, walk: Walk): unknown {
  if (type.item) return Array.isArray(value) ? projectList(field, type.item, value, walk) : null;
  if (!field.inner) return value;
  return isObject(value) ? projectObject(field.inner, value, walk) : null;
}

function projectList(field: ProjectedField, type: ValueType, list: readonly unknown[], walk: Walk): unknown[] | null {
  const items = list.map((item, index) => {
    walk.path.push(index);
    const projected = projectValue(field, type, item, walk);
    walk.path.pop();
    return projected;
  });
  return type.isNonNull && items.includes(null) ? null : items;
}

function explainNull({ path, report }: Walk): null {
  if (!report.isExplained(path))
    report.add(createError('SUBGRAPH_ERROR', 'A value that is always there is missing.', { path: [...path] }));
  return null;
}
