import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** A text array as one parameter, so that a statement's text does not depend on how many there are. */
export const textArray = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`;

/** The condition that a column is one of these texts, which may be a parameter of a prepared statement. */
export const isOneOf = (column: AnyPgColumn, values: readonly string[] | SQL): SQL =>
  sql`${column} = any(${Array.isArray(values) ? textArray(values) : values})`;
