import { useState } from 'react';
import type { OpenSessionsQuery } from '../../generated/operations.ts';
import { openSessions } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Select } from '../../parts/select.tsx';
import { useTexts } from '../../texts/index.ts';
import { ResultList } from '../search/result-list.tsx';

const distancesKm = [10, 20, 30, 50, 100];
/** As far as one may ask: the EPCI alone bounds the search then. */
const anyDistanceKm = 200;
const daysAhead = 60;
const pageSize = 6;
/** As many rows as one may ask of a table at once. */
const tableSize = 100;

const findFound = (data: OpenSessionsQuery | null) => data?.center?.commune?.searchSessions;

/** First question of the dashboard: where can one learn French, reading and writing, soon and near? */
export function OpenSessions({ center }: { center: string }) {
  const { center: texts, sessions } = useTexts();
  const [reach, setReach] = useState('30');
  const [startsBy] = useState(() => new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10));
  const sameEpci = reach === 'epci';
  const asked = { center, startsBy, sameEpci, withinKm: sameEpci ? anyDistanceKm : Number(reach) };
  const { answers, isLoading, more, reload } = usePages(
    openSessions,
    { ...asked, first: pageSize },
    (data) => findFound(data)?.pageInfo,
  );
  const found = findFound(answers[0]?.data ?? null);
  const edges = answers.flatMap(({ data }) => findFound(data)?.edges ?? []);
  const problems = answers.flatMap((answer) => answer.problems);
  const { count, none } = texts.sessions;
  const options = distancesKm.map((km) => ({ value: String(km), label: sessions.kilometres(km) }));
  return (
    <section aria-labelledby="open-sessions">
      <h2 id="open-sessions">{texts.sessions.title}</h2>
      <p>{texts.sessions.unit(daysAhead)}</p>
      <Select
        label={texts.sessions.reach}
        value={reach}
        options={[...options, { value: 'epci', label: texts.sessions.epci }]}
        onChoose={setReach}
      />
      <Problems of={{ problems }} what={texts.sessions.title} onRetry={reload} />
      {isLoading && <Loading />}
      {found && <Count text={count(found.totalCount)} />}
      {!isLoading && edges.length === 0 && problems.length === 0 && <p className="notice">{none}</p>}
      {edges.length > 0 && (
        <CsvButton
          document="dashboard/open-sessions"
          variables={toTexts({ ...asked, first: tableSize })}
          title={texts.sessions.title}
        />
      )}
      <ResultList edges={edges} onMore={more} />
    </section>
  );
}

function Count({ text }: { text: string }) {
  return (
    <>
      <p>{text}</p>
      <Loaded text={text} />
    </>
  );
}

const toTexts = (variables: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
