import type { FollowedSearchesQuery } from '../../generated/operations.ts';
import { type Reach, reaches, type Search } from './search-address.ts';

/** What a followed search looks for. */
export type FollowedFilter = NonNullable<NonNullable<FollowedSearchesQuery['followedSearches']>[number]['filter']>;

/** The search of the page that asks for a filter, as `toVariables` wrote it; of one made elsewhere, what the page can ask for. */
export function fromFilter(filter: FollowedFilter): Search {
  return {
    text: filter.text ?? '',
    commune: filter.near?.commune ?? '',
    reach: readReach(filter),
    from: filter.enterableFrom ?? '',
    to: filter.startsBy ?? '',
    sort: 'RELEVANCE',
    choices: {
      etat: filter.recruitmentStates ?? [],
      entree: filter.entryModes ?? [],
      dispositif: filter.schemes ?? [],
      objectif: filter.schemeObjectives ?? [],
      niveau: filter.entryLevels ?? [],
      mode: filter.deliveryModes ?? [],
      public: filter.publics ?? [],
      financeur: filter.funders ?? [],
      handicap: filter.accessibilityTold ? ['TOLD'] : [],
    },
  };
}

function readReach({ epci, employmentArea, department, near }: FollowedFilter): Reach {
  if (epci) return 'epci';
  if (employmentArea) return 'bassin';
  if (department) return 'departement';
  return reaches.find((reach) => reach === near?.withinKm) ?? 100;
}
