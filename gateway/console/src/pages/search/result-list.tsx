import type { SearchSessionsQuery } from '../../generated/operations.ts';
import { GrowingList } from '../../parts/growing-list.tsx';
import { Result } from './result.tsx';

/** A session that was found, with its distance from where one departs. */
export type FoundEdge = NonNullable<SearchSessionsQuery['searchSessions']>['edges'][number];

/** The sessions found so far, page by page. */
export function ResultList({ edges, onMore }: { edges: readonly FoundEdge[]; onMore: (() => void) | null }) {
  return (
    <GrowingList className="results" onMore={onMore}>
      {edges.map((edge) => (
        <li key={edge.node.id}>
          <Result edge={edge} />
        </li>
      ))}
    </GrowingList>
  );
}
