import { timestamp } from 'drizzle-orm/pg-core';

/** Milliseconds: what a cursor can carry without loss. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
