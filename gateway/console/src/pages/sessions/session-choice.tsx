import { useState } from 'react';
import type { FindSessionsQuery } from '../../generated/operations.ts';
import { findSessions } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { OptionList } from '../../parts/option-list.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Select } from '../../parts/select.tsx';
import { useTexts } from '../../texts/index.ts';
import { SessionSummary } from './session-summary.tsx';

type Connection = NonNullable<NonNullable<NonNullable<FindSessionsQuery['center']>['commune']>['openSessionsNearby']>;
type Edge = Connection['edges'][number];

/** A session with its distance from the center; null for one that was found elsewhere. */
export interface FoundSession {
  readonly session: Edge['node'];
  readonly distance: Pick<Edge, 'distanceKm' | 'precision'> | null;
}

const distancesKm = [10, 20, 30, 50, 100];

const findConnection = (data: FindSessionsQuery | null) => data?.center?.commune?.openSessionsNearby;

/** Lets one choose among the open sessions around a center. */
export function SessionChoice(props: { center: string; onChoose: (found: FoundSession) => void }) {
  const { sessions: texts } = useTexts();
  const [withinKm, setWithinKm] = useState(30);
  return (
    <>
      <Select
        label={texts.within}
        value={String(withinKm)}
        options={distancesKm.map((km) => ({ value: String(km), label: texts.kilometres(km) }))}
        onChoose={(km) => setWithinKm(Number(km))}
      />
      <FoundSessions {...props} withinKm={withinKm} />
    </>
  );
}

function FoundSessions(props: { center: string; withinKm: number; onChoose: (found: FoundSession) => void }) {
  const { center, withinKm, onChoose } = props;
  const { sessions: texts, session: sessionTexts } = useTexts();
  const { answers, isLoading, more, reload } = usePages(
    findSessions,
    { center, withinKm },
    (data) => findConnection(data)?.pageInfo,
  );
  const found = answers.flatMap(
    ({ data }) => findConnection(data)?.edges.map(({ node, ...distance }) => ({ session: node, distance })) ?? [],
  );
  const problems = answers.flatMap((answer) => answer.problems);
  const isEmpty = !isLoading && found.length === 0 && problems.length === 0;
  const isPlaced = answers.some(({ data }) => findConnection(data));
  return (
    <>
      <OptionList
        options={found}
        keyOf={({ session }) => session.id}
        nameOf={({ session }) => session.training?.title ?? sessionTexts.untitled}
        onChoose={onChoose}
        onMore={more}
        render={(one) => <SessionSummary found={one} />}
      />
      {isLoading ? <Loading /> : <Loaded text={texts.found(found.length, more !== null)} />}
      {isEmpty && <p className="notice">{isPlaced ? texts.noSession : texts.notPlaced}</p>}
      <Problems of={{ problems }} what={texts.what} onRetry={reload} />
    </>
  );
}
