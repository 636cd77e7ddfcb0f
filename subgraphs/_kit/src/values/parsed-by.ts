import { z } from 'zod';
import type { Parsed } from './parsed.ts';

/** The schema of a text that is read by a rule of ours; its problem becomes the issue. */
export const parsedBy = <T>(parse: (text: string) => Parsed<T>) =>
  z.string().transform((text, context): T => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: `${parsed.problem.reason}. ${parsed.problem.mend}` });
    return z.NEVER;
  });
