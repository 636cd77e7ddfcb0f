import type { InsertionWorkshopsQuery } from '../../generated/operations.ts';
import { insertionWorkshops } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { GrowingList } from '../../parts/growing-list.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import { Workshop } from './workshop.tsx';

const findFound = (data: InsertionWorkshopsQuery | null) => data?.center?.commune?.essStructuresNearby;

/** An insertion workshop with its distance from the center. */
export type WorkshopEdge = NonNullable<ReturnType<typeof findFound>>['edges'][number];

/** Seventh question of the dashboard: which insertion workshops near the center have open posts? */
export function InsertionWorkshops({ center }: { center: string }) {
  const { center: texts } = useTexts();
  const { answers, isLoading, more, reload } = usePages(
    insertionWorkshops,
    { center, first: 6 },
    (data) => findFound(data)?.pageInfo,
  );
  const edges = answers.flatMap(({ data }) => findFound(data)?.edges ?? []);
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <section aria-labelledby="insertion-workshops">
      <h2 id="insertion-workshops">{texts.workshops.title}</h2>
      <p>{texts.workshops.unit}</p>
      <p className="hint">{texts.workshops.noExitRate}</p>
      <Problems of={{ problems }} what={texts.workshops.title} onRetry={reload} />
      {isLoading ? <Loading /> : <Loaded text={texts.workshops.listed(edges.length, more !== null)} />}
      {!isLoading && edges.length === 0 && problems.length === 0 && <p className="notice">{texts.workshops.none}</p>}
      {edges.length > 0 && (
        <CsvButton
          document="dashboard/insertion-workshops"
          variables={{ center, first: '100' }}
          title={texts.workshops.title}
        />
      )}
      <GrowingList className="list" onMore={more}>
        {edges.map((edge) => (
          <li key={edge.node.id}>
            <Workshop edge={edge} />
          </li>
        ))}
      </GrowingList>
    </section>
  );
}
