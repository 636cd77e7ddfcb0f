import type { Caller } from '../caller.ts';

/** A caller for a test: `role` with `scopes` and, where given, a reach. */
export const makeCaller = (role: string, scopes: readonly string[] = [], reach: Partial<Caller> = {}): Caller => ({
  role,
  subject: `${role}@test`,
  purpose: 'information',
  scopes: [...scopes],
  ...reach,
});

/** A clock that stands still. */
export const fixedClock = (instant: string) => (): Date => new Date(instant);
