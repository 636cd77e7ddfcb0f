import { parseDepartmentCode } from '@tresse/kit/values';
import { z } from 'zod';
import { AGE_BANDS, GENDERS, type QuarterCounts, REFERRAL_STAGES } from '../domain/counts.ts';

const count = z.int().min(1).max(1_000_000);
const department = z
  .strictObject({ code: z.string().refine((code) => parseDepartmentCode(code).ok) })
  .transform(({ code }) => code);

const referral = z.strictObject({ department, stage: z.enum(REFERRAL_STAGES), count });
const entry = z.strictObject({ department, ageBand: z.enum(AGE_BANDS), gender: z.enum(GENDERS), count });

const mostRows = 2_000;

/** Each combination once: twice would be added up, or hide that one of them is wrong. */
const rowsOf = <Row extends { readonly count: number }>(row: z.ZodType<Row>) =>
  z
    .array(row)
    .max(mostRows)
    .refine(
      (rows) => new Set(rows.map(({ count: _, ...cell }) => JSON.stringify(cell))).size === rows.length,
      'holds a combination twice',
    );

const answerOf = (quarter: string) =>
  z.strictObject({
    data: z.strictObject({
      _entities: z.tuple([
        z.strictObject({
          quarterlyCounts: z.strictObject({
            quarter: z.literal(quarter),
            referrals: rowsOf(referral),
            entries: rowsOf(entry),
          }),
        }),
      ]),
    }),
  });

const refusal = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string().max(50) }).optional() })).min(1),
});

/** Reads an association's answer; throws with a reason that holds nothing of the answer but a code or a place. */
export function readCounts(answer: unknown, quarter: string): QuarterCounts {
  const refused = refusal.safeParse(answer);
  if (refused.success) throw new Error(`refused: ${refused.data.errors[0]?.extensions?.code ?? 'no reason'}`);
  const parsed = answerOf(quarter).safeParse(answer);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`answered what are no counts, at ${issue?.path.join('.') || 'the top'}`);
  }
  const [{ quarterlyCounts }] = parsed.data.data._entities;
  return { referrals: quarterlyCounts.referrals, entries: quarterlyCounts.entries };
}
