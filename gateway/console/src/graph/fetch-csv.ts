import { getToken } from '../session/session.ts';
import { type Problem, readProblems, type ToldError } from './problems.ts';

/** The table of a registered document as a file, or why there is none. */
export type CsvOutcome =
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Fetches the table of a registered document, such as `analyst/referrals-by-stage`, as whoever is signed in. */
export async function fetchCsv(document: string, variables: Readonly<Record<string, string>>): Promise<CsvOutcome> {
  const token = getToken();
  try {
    const response = await fetch(`/export/${document}.csv?${new URLSearchParams(variables)}`, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    if (response.ok) return { kind: 'file', name: readName(response), content: await response.blob() };
    const { errors = [] } = (await response.json()) as { errors?: readonly ToldError[] };
    return { kind: 'problems', problems: readProblems(errors) };
  } catch {
    return { kind: 'problems', problems: [{ kind: 'unreachable' }] };
  }
}

function readName(response: Response): string {
  const disposition = response.headers.get('content-disposition') ?? '';
  return /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'tresse.csv';
}
