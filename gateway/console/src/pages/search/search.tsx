import { listSchemes, placeOfCommune, searchSessions } from '../../graph/operations.ts';
import { useAnswer, usePages } from '../../graph/use-pages.ts';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useLatest } from '../../parts/use-latest.ts';
import { useTexts } from '../../texts/index.ts';
import { FacetList } from './facet-list.tsx';
import { FollowSearch } from './follow-search.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultList } from './result-list.tsx';
import { SearchForm } from './search-form.tsx';
import { SortChoice } from './sort-choice.tsx';
import { toVariables } from './to-variables.ts';
import { useSearch } from './use-search.ts';

/** Finds sessions by words, place, dates and facets; whoever they are. */
export function Search() {
  const { search: texts } = useTexts();
  const search = useSearch();
  const { commune } = search;
  const place = useAnswer(placeOfCommune, commune ? { commune } : null).answer?.data?.commune ?? undefined;
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SearchForm search={search} place={place} />
      <Found variables={toVariables(search, place)} />
    </Page>
  );
}

function Found({ variables }: { variables: ReturnType<typeof toVariables> }) {
  const { search: texts } = useTexts();
  const search = useSearch();
  const { answers, isLoading, more, reload } = usePages(
    searchSessions,
    variables,
    ({ searchSessions: found }) => found?.pageInfo,
  );
  const schemes = useAnswer(listSchemes, {}).answer?.data?.schemes ?? [];
  const found = answers.flatMap(({ data }) => data?.searchSessions ?? []);
  // What was counted stays until it is counted anew: a facet must not vanish under the finger that chooses in it.
  const counted = useLatest(found[0]);
  const problems = answers.flatMap((answer) => answer.problems);
  const total = found[0]?.totalCount;
  return (
    <div className="search">
      <FacetList search={search} counted={counted?.facets ?? []} schemes={schemes} />
      <section aria-labelledby="found">
        <div className="found-head">
          <h2 id="found">{texts.found(counted?.totalCount)}</h2>
          <SortChoice search={search} />
        </div>
        {variables && <FollowSearch filter={variables.filter} words={search.text} />}
        <ResultList edges={found.flatMap(({ edges }) => edges)} onMore={more} />
        {isLoading && <Loading />}
        {!isLoading && total !== undefined && <Loaded text={texts.found(total)} />}
        {!isLoading && total === 0 && <NothingFound search={search} />}
        <Problems of={{ problems }} what={texts.what} onRetry={reload} />
      </section>
    </div>
  );
}
