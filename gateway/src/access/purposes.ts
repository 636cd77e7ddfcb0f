import { z } from 'zod';

/** The legal bases of GDPR art. 6(1), a to f. */
const legalBases = [
  'consentement',
  'contrat',
  'obligation légale',
  'intérêts vitaux',
  "mission d'intérêt public",
  'intérêt légitime',
] as const;

/** The format of the purposes in `schema/roles.yaml`, by name. */
export const purposesFormat = z.record(
  z.string(),
  z.strictObject({
    title: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }),
    basis: z.enum(legalBases),
  }),
);

/** What people's data are used for: its French and English titles, and its legal basis in the words of the GDPR. */
export type Purpose = z.infer<typeof purposesFormat>[string];
