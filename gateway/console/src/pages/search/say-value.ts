import type { SchemesQuery } from '../../generated/operations.ts';
import type { Texts } from '../../texts/index.ts';
import type { FacetName } from './facet-names.ts';

/** With what values are said: the words of the pages, and the titles that the graph gives schemes. */
interface Words {
  readonly texts: Texts;
  readonly schemes: NonNullable<SchemesQuery['schemes']>;
}

/** Says a value of a facet in words; a code that nobody explains, as it is. */
export function sayValue(facet: FacetName, value: string, { texts: { search }, schemes }: Words): string {
  if (facet === 'dispositif') return schemes.find(({ code }) => code === value)?.title ?? value;
  if (facet === 'objectif') {
    const objectives = schemes.flatMap((scheme) => scheme.objectives ?? []);
    return objectives.find(({ code }) => code === value)?.title ?? value;
  }
  const words: Readonly<Record<string, string>> = search.values[facet];
  return words[value] ?? search.unnamed(value);
}
