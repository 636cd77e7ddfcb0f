import { hidePersons } from './hide-persons.ts';

const personal = new Set(['courriel', 'telephone', 'contact_nom_prenom']);

/** Writes a record as JSON for people who mend it; what may be a person's is left out or masked. */
export const writeRecord = (record: unknown): string =>
  hidePersons(JSON.stringify(record, (name, value: unknown) => (personal.has(name) ? undefined : value)) ?? '');
