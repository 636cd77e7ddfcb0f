import { foldText } from '@tresse/kit/values';
import { type LheoElement, readText } from './lheo-element.ts';
import { readLine } from './persons.ts';

/**
 * By what a formation that was refused whole is known again: its `uri`, or else its number, or else its title as it sorts.
 * Its provider may be just what is wrong with it.
 */
export interface LostFormation {
  readonly by: 'uri' | 'numero' | 'title';
  readonly name: string;
}

/** Reads by what a formation is known again; null when it tells nothing of the kind. */
export function readLost(formation: LheoElement): LostFormation | null {
  for (const by of ['uri', 'numero'] as const) {
    const name = formation.attributes[by]?.trim();
    if (name) return { by, name };
  }
  const title = foldText(readLine(readText(formation, 'intitule-formation')) ?? '');
  return title === '' ? null : { by: 'title', name: title };
}
