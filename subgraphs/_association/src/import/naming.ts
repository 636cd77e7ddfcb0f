import { accept, type Parsed, refuse } from '@tresse/kit/values';
import { addedLater } from '../columns.ts';
import { makeId, readPseudonym } from '../domain/ids.ts';
import { makePseudonym, type PseudonymKey, readFileNumber } from '../domain/pseudonym.ts';

/** How a record names its person: by a pseudonym, or by a file number, which is read as the pseudonym made of it. */
interface Named {
  readonly pseudonyme: string | null;
  readonly numero_dossier: string | null;
}

/** The columns `pseudonyme` and `numero_dossier`, either of which a file may leave away. */
export const createNamingColumns = (slug: string, key: PseudonymKey | undefined) => ({
  pseudonyme: addedLater(readPseudonym),
  numero_dossier: addedLater((text): Parsed<string> => {
    if (!key)
      return refuse('No pseudonym can be made of a file number here', 'Set PSEUDONYM_KEY, or give the pseudonym');
    const number = readFileNumber(text);
    return number.ok ? accept(makePseudonym(key, slug, number.value)) : number;
  }),
});

/** Whether a record names its person once. */
export const isNamedOnce = ({ pseudonyme, numero_dossier }: Named): boolean =>
  (pseudonyme === null) !== (numero_dossier === null);

/** What is said of a record that does not. */
export const namedOnce = {
  path: ['pseudonyme'],
  message: 'the person is not named, or named twice',
  params: { mend: 'Fill in one of pseudonyme and numero_dossier' },
};

/** Makes the id of the person whom a record names. */
export const getPersonId = (slug: string, { pseudonyme, numero_dossier }: Named): string =>
  makeId(slug, pseudonyme ?? numero_dossier ?? '');

/**
 * Makes the rule of what may be kept of a refused record of these columns: no file number, nothing in place of a
 * pseudonym that may be a name, nothing of a column that nobody knows.
 */
export const createKeeping =
  (columns: readonly string[]) =>
  (column: string, text: string): boolean => {
    if (column === 'numero_dossier' || !columns.includes(column)) return text === '';
    return column !== 'pseudonyme' || text === '' || readPseudonym(text).ok;
  };
