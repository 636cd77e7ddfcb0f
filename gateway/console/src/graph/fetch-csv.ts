import { getToken } from '../session/session.ts';
import { type Problem, readProblems, type ToldError } from './problems.ts';

/** The table of a registered document as a file, or why there is none. */
export type CsvOutcome =
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Variables of a document as an address holds them: texts, or JSON; of a list each item by itself. */
export type CsvVariables = Readonly<Record<string, string | readonly string[]>>;

/** Fetches the table of a registered document, such as `analyst/referrals-by-stage`, as whoever is signed in. */
export async function fetchCsv(document: string, variables: CsvVariables): Promise<CsvOutcome> {
  const token = getToken();
  try {
    const search = Object.entries(variables).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    const response = await fetch(`/export/${document}.csv?${new URLSearchParams(search)}`, {
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
