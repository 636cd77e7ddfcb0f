import { answerTexts, readMoment } from '@tresse/texts';
import { parse } from 'csv-parse/browser/esm/sync';
import type { AnswerReferralInput } from '../../generated/operations.ts';
import type { ReceivedReferral } from './received.tsx';

/** The columns of a file of answers, in the order of its model; a file may have others, and them in any order. */
export const columns = ['reference', 'reponse', 'motif', 'resultat', 'jour', 'heure', 'lieu'] as const;

/** A row of a file as it was written. */
export type AnswerRow = Readonly<Partial<Record<string, string>>>;

/** Why a row cannot be sent. */
export type RowRefusal = 'unknown-reference' | 'twice' | 'unknown-answer' | 'not-possible' | 'incomplete';

/** What became of a row before anything was sent. */
export type ReadAnswer =
  | { readonly kind: 'ready'; readonly row: AnswerRow; readonly input: Omit<AnswerReferralInput, 'idempotencyKey'> }
  | { readonly kind: 'refused'; readonly row: AnswerRow; readonly why: RowRefusal };

type Referral = Pick<ReceivedReferral, 'id' | 'reference' | 'possibleAnswers'>;

/**
 * Reads a file of answers (CSV, `;` or `,`, the names of the columns first) to the referrals that were received: answers,
 * reasons and outcomes by their code or as the page says them in French. Throws where it is no CSV.
 */
export function readAnswers(text: string, referrals: readonly Referral[]): ReadAnswer[] {
  const rows = parse(text, {
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    delimiter: [';', ','],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as AnswerRow[];
  const byReference = new Map(referrals.map((referral) => [referral.reference, referral]));
  const seen = new Set<string>();
  return rows.map((row) => {
    const reference = row['reference']?.toUpperCase() ?? '';
    const referral = byReference.get(reference);
    if (!referral) return { kind: 'refused', row, why: 'unknown-reference' };
    if (seen.has(reference)) return { kind: 'refused', row, why: 'twice' };
    seen.add(reference);
    return readRow(row, referral);
  });
}

function readRow(row: AnswerRow, { id, possibleAnswers }: Referral): ReadAnswer {
  const { answers, reasons, outcomes } = answerTexts.fr;
  const status = findCode(answers, row['reponse']);
  if (!status) return { kind: 'refused', row, why: 'unknown-answer' };
  const possible = possibleAnswers?.find((each) => each.status === status);
  if (!possible) return { kind: 'refused', row, why: 'not-possible' };
  const told = {
    reason: findCode(reasons, row['motif']),
    outcome: findCode(outcomes, row['resultat']),
    meetingAt: readMoment(row['jour'] ?? '', row['heure'] ?? '')?.toISOString() ?? null,
    meetingPlace: row['lieu'] || null,
  };
  const isTold = {
    REASON: told.reason !== null,
    OUTCOME: told.outcome !== null,
    MEETING: told.meetingAt !== null && told.meetingPlace !== null,
  };
  if (possible.needs.some((part) => !isTold[part])) return { kind: 'refused', row, why: 'incomplete' };
  return { kind: 'ready', row, input: { referral: id, status, ...told } };
}

/** Finds the code that is written, or whose words are. */
function findCode<Code extends string>(texts: Readonly<Record<Code, string>>, written = ''): Code | null {
  const codes = Object.keys(texts) as Code[];
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
  return codes.find((code) => code === written.toUpperCase() || plain(texts[code]) === plain(written)) ?? null;
}
