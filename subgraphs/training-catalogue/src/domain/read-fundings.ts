import { readCode } from './dictionaries/index.ts';
import { type LheoElement, listChildren, readText } from './lheo-element.ts';
import { parseWhole } from './read-offer.ts';
import type { FundingRecord } from './records.ts';

/** Reads who pays for an action; a funder whose code is not in the dictionary is only told. */
export function readFundings(action: LheoElement, actionId: string): FundingRecord[] {
  const known = listChildren(action, 'organisme-financeur').flatMap((funder) => {
    const code = readCode('code-financeur', readText(funder, 'code-financeur'));
    return code === null ? [] : [{ funder: code, places: parseWhole(readText(funder, 'nb-places-financees')) }];
  });
  return known.map((funding, rank) => ({ actionId, rank, ...funding }));
}
