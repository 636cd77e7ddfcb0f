import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Reach } from '../domain/reach.ts';
import { center } from './tables.ts';

/** A text array as one parameter. */
export const textArray = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`;

/** The condition that a row of the center `centerId` is within reach: the only place where reach becomes SQL. */
export function isWithinReach(centerId: AnyPgColumn, reach: Reach): SQL {
  switch (reach.kind) {
    case 'centers':
      return sql`${centerId} = any(${textArray(reach.centers)})`;
    case 'departments':
      return sql`exists (select from ${center} where ${center.id} = ${centerId}
        and ${center.department} = any(${textArray(reach.departments)}))`;
    case 'nothing':
      return sql`false`;
  }
}
