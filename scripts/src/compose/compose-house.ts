import { type Composition, composeSubgraphs } from './compose-subgraphs.ts';
import { findOutdated, listOutputs, writeOutputs } from './outputs.ts';
import { readHouse } from './read-house.ts';

/** What composing the checkout gives; what composition makes is null when the house does not compose. */
export type ComposedHouse = { readonly [Part in keyof Composition]: Composition[Part] };

/**
 * Composes the checkout. `write` replaces the files of `schema/`, and only when there is no problem; `check` makes a
 * problem of each committed file that differs.
 */
export async function composeHouse(
  options: { readonly write?: boolean; readonly check?: boolean } = {},
): Promise<ComposedHouse> {
  const composition = composeSubgraphs(await readHouse());
  const outputs = listOutputs(composition);
  const problems = [...composition.problems, ...(options.check ? findOutdated(outputs) : [])];
  if (options.write) writeOutputs(outputs);
  return { ...composition, problems };
}
