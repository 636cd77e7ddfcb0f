import { forbidden, prepareClaim, type SubgraphContext, withinReach } from '@tresse/kit';
import { findIntakeRule, writeIntakeRule } from '../db/intake-rules.ts';
import { findSchemes } from '../db/schemes.ts';
import type { IntakeRuleRow } from '../db/tables/index.ts';
import { ofProvider } from '../domain/reach.ts';
import { checkPeriod, checkText } from './check-input.ts';

/** For which scheme, when, what; days `YYYY-MM-DD`, half-open. */
export interface SetIntakeRuleInput {
  readonly scheme: string;
  readonly text: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly idempotencyKey: string;
}

/** The terms set (or set before, by the same key and input), or why they were not. */
export type SetIntakeRuleOutcome =
  | { readonly kind: 'set'; readonly rule: IntakeRuleRow }
  | { readonly kind: 'unknown-scheme' | 'key-reused' };

/** Sets the terms of the caller's own organisation for a scheme. Throws when it has none or the input is malformed. */
export async function setIntakeRule(
  context: SubgraphContext,
  { scheme, text: given, validFrom, validTo, idempotencyKey }: SetIntakeRuleInput,
): Promise<SetIntakeRuleOutcome> {
  const { provider: providerSiret } = context.caller;
  if (providerSiret === undefined) throw forbidden('to set terms without an organisation');
  const text = checkText('input.text', given, 2000);
  checkPeriod(validFrom, validTo);
  const input = [scheme, providerSiret, text, validFrom, validTo ?? ''] as const;
  const wish = prepareClaim(context, { mutation: 'setIntakeRule', idempotencyKey, input });
  const row = { providerSiret, scheme, validFrom, validTo, text, setAt: context.now() };
  return withinReach(context.db, ofProvider(providerSiret), async (db): Promise<SetIntakeRuleOutcome> => {
    if ((await findSchemes(db, [scheme])).length === 0) return { kind: 'unknown-scheme' };
    const claimed = await wish.claim(db);
    if (claimed === 'reused') return { kind: 'key-reused' };
    if (claimed === 'new') await writeIntakeRule(db, row);
    return { kind: 'set', rule: (await findIntakeRule(db, row)) ?? row };
  });
}
