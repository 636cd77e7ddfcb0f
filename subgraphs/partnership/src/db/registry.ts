import type { Database } from '@tresse/kit';
import { isOneOf, keepRows } from '@tresse/kit';
import { asc } from 'drizzle-orm';
import { type AgreementRow, type AssociationRow, agreement, agreementAxis, association, signatory } from './tables.ts';

/** An agreement with its parts, in the order of the text. */
export interface WholeAgreement extends AgreementRow {
  readonly signatories: readonly { readonly name: string; readonly associationId: string | null }[];
  readonly axes: readonly string[];
}

/** Associations and whole agreements by id. */
export interface Registry {
  readonly associations: ReadonlyMap<string, AssociationRow>;
  readonly agreements: ReadonlyMap<string, WholeAgreement>;
}

/** Reads all that is known: a few hundred rows at most. */
export async function readRegistry(db: Database): Promise<Registry> {
  const [associations, agreements, signatories, axes] = await Promise.all([
    db.select().from(association),
    db.select().from(agreement),
    db.select().from(signatory).orderBy(asc(signatory.rank)),
    db.select().from(agreementAxis).orderBy(asc(agreementAxis.rank)),
  ]);
  const signatoriesOf = Map.groupBy(signatories, (row) => row.agreementId);
  const axesOf = Map.groupBy(axes, (row) => row.agreementId);
  const whole = agreements.map((row) => ({
    ...row,
    signatories: (signatoriesOf.get(row.id) ?? []).map(({ name, associationId }) => ({ name, associationId })),
    axes: (axesOf.get(row.id) ?? []).map(({ title }) => title),
  }));
  return {
    associations: new Map(associations.map((row) => [row.id, row])),
    agreements: new Map(whole.map((row) => [row.id, row])),
  };
}

/** Writes these associations and agreements, new or known, all or nothing; leaves the others alone. */
export function writeRegistry(db: Database, { associations, agreements }: Registry): Promise<void> {
  const whole = [...agreements.values()];
  const rows = whole.map(({ signatories, axes, ...row }) => row);
  const ids = rows.map(({ id }) => id);
  const rank = (index: number) => index + 1;
  return db.transaction(async (transaction) => {
    await keepRows(transaction, association, [...associations.values()]);
    await keepRows(transaction, agreement, rows);
    await transaction.delete(signatory).where(isOneOf(signatory.agreementId, ids));
    await transaction.delete(agreementAxis).where(isOneOf(agreementAxis.agreementId, ids));
    const signatories = whole.flatMap(({ id, signatories }) =>
      signatories.map((each, index) => ({ ...each, agreementId: id, rank: rank(index) })),
    );
    const axes = whole.flatMap(({ id, axes }) =>
      axes.map((title, index) => ({ title, agreementId: id, rank: rank(index) })),
    );
    await keepRows(transaction, signatory, signatories);
    await keepRows(transaction, agreementAxis, axes);
  });
}
