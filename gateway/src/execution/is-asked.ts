import type { ResponsePath } from '../errors.ts';
import { isObject } from '../subgraph-client/check-answer.ts';
import type { DataObject } from './data.ts';
import type { ProjectedField, Projection } from './projection.ts';

/** Whether a place of the data was asked for, as far as the data tell: it may be asked of objects of one type only. */
export function isAsked(path: ResponsePath, projection: Projection, data: DataObject): boolean {
  let wanted: Projection | null = projection;
  let value: unknown = data;
  for (const segment of path) {
    if (typeof segment === 'number') value = Array.isArray(value) ? value[segment] : undefined;
    else {
      if (!wanted || !isObject(value)) return true;
      const typename: unknown = wanted.typename ?? value['__typename'];
      if (typeof typename !== 'string' || !wanted.isEnough(typename)) return true;
      const field: ProjectedField | undefined = wanted.fieldsOf(typename).find(({ dataKey }) => dataKey === segment);
      // What nobody wants is there for other fields, which are lost with it.
      if (!field) return !wanted.wants(segment);
      value = value[segment];
      wanted = field.inner;
    }
  }
  return true;
}
