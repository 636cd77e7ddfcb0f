import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, desc, eq } from 'drizzle-orm';
import { isValidOn } from './schemes.ts';
import { type IntakeRuleRow, intakeRule } from './tables/index.ts';

/** Lists the terms of providers that hold on a day, by scheme: of each scheme those that began last. */
export const listIntakeRules = (db: Database, sirets: readonly string[], day: string): Promise<IntakeRuleRow[]> => {
  const { providerSiret, scheme, validFrom } = intakeRule;
  return db
    .selectDistinctOn([providerSiret, scheme])
    .from(intakeRule)
    .where(and(isOneOf(providerSiret, sirets), isValidOn(intakeRule, day)))
    .orderBy(asc(providerSiret), asc(scheme), desc(validFrom));
};

/** Writes the terms of a provider for a scheme from a day on, in place of those of the same day. */
export async function writeIntakeRule(db: Database, row: IntakeRuleRow): Promise<void> {
  const { providerSiret, scheme, validFrom } = intakeRule;
  const { validTo, text, setAt } = row;
  await db
    .insert(intakeRule)
    .values(row)
    .onConflictDoUpdate({ target: [providerSiret, scheme, validFrom], set: { validTo, text, setAt } });
}

/** Finds the terms of a provider for a scheme that begin on a day. */
export async function findIntakeRule(
  db: Database,
  key: Pick<IntakeRuleRow, 'providerSiret' | 'scheme' | 'validFrom'>,
): Promise<IntakeRuleRow | null> {
  const { providerSiret, scheme, validFrom } = intakeRule;
  const [row] = await db
    .select()
    .from(intakeRule)
    .where(and(eq(providerSiret, key.providerSiret), eq(scheme, key.scheme), eq(validFrom, key.validFrom)));
  return row ?? null;
}
