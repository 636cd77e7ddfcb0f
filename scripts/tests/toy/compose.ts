/** Composes nothing: the toy gateway needs no supergraph. */
export async function composeHouse(): Promise<{ problems: never[] }> {
  return { problems: [] };
}

/** Has nothing to say. */
export function formatProblem(): string {
  return '';
}
