import { date } from 'drizzle-orm/pg-core';

/** A day in Europe/Paris, `YYYY-MM-DD`. */
export const day = (name: string) => date(name, { mode: 'string' });

/** When something holds: half-open; without an end while none is known. */
export const validity = { validFrom: day('valid_from').notNull(), validTo: day('valid_to') };
