import { invalidArgument, TresseError } from '@tresse/kit';
import type { Context } from '../context.ts';
import type { PersonRow } from '../db/tables/index.ts';
import { makeId } from '../domain/ids.ts';
import { makePseudonym, readFileNumber } from '../domain/pseudonym.ts';

/** Finds the person within reach whose card has this number. The number is told in no error. */
export function findPersonByFileNumber(
  { association, fileNumber }: { readonly association: string; readonly fileNumber: string },
  { association: { slug }, custody: { pseudonymKey }, loaders }: Context,
): Promise<PersonRow | null> {
  const number = readFileNumber(fileNumber);
  if (!number.ok) throw invalidArgument('fileNumber', `${number.problem.reason}. ${number.problem.mend}.`);
  if (association !== slug) return Promise.resolve(null);
  if (!pseudonymKey) throw new TresseError('UNAVAILABLE', 'This association makes no pseudonyms of file numbers here');
  return loaders.person.load(makeId(slug, makePseudonym(pseudonymKey, slug, number.value)));
}
