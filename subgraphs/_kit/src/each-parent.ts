import { type SQL, sql } from 'drizzle-orm';
import { textArray } from './text-array.ts';

/** The parents of a page loader as rows: joined laterally with the page of one parent, all pages are one statement. */
export const eachParent = (ids: readonly string[]): SQL => sql`unnest(${textArray(ids)}) as parent (id)`;

/** The parent at hand, inside the page that is joined to it and beside it. */
export const parentId: SQL<string> = sql<string>`parent.id`;
