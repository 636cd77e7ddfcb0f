import { z } from 'zod';

/** On whose behalf the hub asks: what its token says of the caller. */
export const callerSchema = z.object({
  role: z.string(),
  /** A hub that names none speaks of what is public. */
  purpose: z.string().default('information'),
  subject: z.string(),
  association: z.string().optional(),
  centers: z.array(z.string()).optional(),
  departments: z.array(z.string()).optional(),
  provider: z.string().optional(),
  scopes: z.array(z.string()),
});

/** On whose behalf the hub asks, and for which purpose of `schema/roles.yaml`. `centers` are center ids, `departments` official codes, `provider` a SIRET. */
export type Caller = z.infer<typeof callerSchema>;

/** Nobody signed in. */
export const publicCaller: Caller = { role: 'public', subject: 'public', purpose: 'information', scopes: [] };
