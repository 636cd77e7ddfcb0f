import { isOneOf } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Reach } from '../domain/reach.ts';
import { center } from './tables/index.ts';

/** The condition that a row of the center `centerId` is within reach: the only place where reach becomes SQL. */
export function isWithinReach(centerId: AnyPgColumn, reach: Reach): SQL {
  switch (reach.kind) {
    case 'centers':
      return isOneOf(centerId, reach.centers);
    case 'departments':
      // An array, by which an index is searched; a subquery would be joined with the whole table.
      return sql`${centerId} = any(array(select ${center.id} from ${center} where ${isOneOf(center.department, reach.departments)}))`;
    case 'everything':
      return sql`true`;
    case 'nothing':
      return sql`false`;
  }
}
