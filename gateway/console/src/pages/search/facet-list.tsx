import type { SchemesQuery, SearchSessionsQuery } from '../../generated/operations.ts';
import { useWideScreen } from '../../parts/use-wide-screen.ts';
import { useTexts } from '../../texts/index.ts';
import { Facet } from './facet.tsx';
import { facetNames, facetsByName } from './facet-names.ts';
import { sayValue } from './say-value.ts';
import type { Search } from './search-address.ts';
import { changeSearch } from './use-search.ts';

/** How many sessions have which values, by what they are counted. */
type Counted = NonNullable<SearchSessionsQuery['searchSessions']>['facets'];

/** By what the sessions found can be narrowed; folded away where there is no room beside them. */
export function FacetList(props: { search: Search; counted: Counted; schemes: NonNullable<SchemesQuery['schemes']> }) {
  const { search, counted, schemes } = props;
  const texts = useTexts();
  const isWide = useWideScreen();
  const chosen = facetNames.reduce((sum, name) => sum + search.choices[name].length, 0);
  return (
    <details className="facets" open={isWide}>
      <summary>{texts.search.narrow(chosen)}</summary>
      {facetNames.map((name) => (
        <Facet
          key={name}
          title={texts.search.facets[name]}
          counts={counted.find(({ dimension }) => dimension === facetsByName[name])?.counts ?? []}
          chosen={search.choices[name]}
          say={(value) => sayValue(name, value, { texts, schemes })}
          onChoose={(values) => changeSearch({ choices: { ...search.choices, [name]: values } })}
        />
      ))}
    </details>
  );
}
