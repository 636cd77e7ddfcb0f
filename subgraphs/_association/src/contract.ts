import { readFileSync } from 'node:fs';

/** Reads the SDL of the association contract. */
export const readContract = (): string =>
  readFileSync(new URL('../../../schema/association.graphql', import.meta.url), 'utf8');
