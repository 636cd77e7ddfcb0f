import type { Choices } from '../domain/search/facets.ts';
import type { SessionFilter } from '../generated/resolvers.ts';
import { checkFormacodes } from './check-formacodes.ts';

/** The values that a filter chooses in each dimension. */
export function readChoices(filter: SessionFilter): Choices {
  return {
    DELIVERY_MODE: filter.deliveryModes ?? [],
    ENTRY_MODE: filter.entryModes ?? [],
    RECRUITMENT_STATE: filter.recruitmentStates ?? [],
    ENTRY_LEVEL: filter.entryLevels ?? [],
    ACCESSIBILITY: filter.accessibilityTold ? ['TOLD'] : [],
    FUNDER: filter.funders ?? [],
    PUBLIC: checkFormacodes('publics', filter.publics),
    SCHEME: filter.schemes ?? [],
    SCHEME_OBJECTIVE: filter.schemeObjectives ?? [],
  };
}
