import { invalidArgument } from '@tresse/kit';
import type { Choices } from '../domain/search/facets.ts';
import type { SessionFilter } from '../generated/resolvers.ts';

/** The values that a filter chooses in each dimension. */
export function readChoices(filter: SessionFilter): Choices {
  const publics = filter.publics ?? [];
  const wrong = publics.find((code) => !/^\d{5}$/.test(code));
  if (wrong !== undefined) {
    throw invalidArgument('filter.publics', `Public « ${wrong} » is not a Formacode number; give five digits`);
  }
  return {
    DELIVERY_MODE: filter.deliveryModes ?? [],
    ENTRY_MODE: filter.entryModes ?? [],
    RECRUITMENT_STATE: filter.recruitmentStates ?? [],
    ENTRY_LEVEL: filter.entryLevels ?? [],
    ACCESSIBILITY: filter.accessibilityTold ? ['TOLD'] : [],
    FUNDER: filter.funders ?? [],
    PUBLIC: publics,
    SCHEME: filter.schemes ?? [],
    SCHEME_OBJECTIVE: filter.schemeObjectives ?? [],
  };
}
