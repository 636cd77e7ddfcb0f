import type { FollowedSearchesQuery } from '../../generated/operations.ts';
import { useTexts } from '../../texts/index.ts';
import { fromFilter } from '../search/from-filter.ts';
import { writeSearch } from '../search/search-address.ts';
import { FollowedButtons } from './followed-buttons.tsx';

/** A search that a center follows. */
export type Followed = NonNullable<FollowedSearchesQuery['followedSearches']>[number];

/** One followed search: what is new in it, the way to all of it, and what one can do. */
export function FollowedSearch({ followed, onChange }: { followed: Followed; onChange: () => void }) {
  const { followedSearches: texts } = useTexts();
  const { id, filter, mailbox, seenAt, newSessions } = followed;
  const label = followed.label ?? '';
  const { edges = [], totalCount = 0 } = newSessions ?? {};
  const others = totalCount - edges.length;
  return (
    <article aria-labelledby={id}>
      <h2 id={id} lang="fr" tabIndex={-1}>
        {label}
      </h2>
      {newSessions && seenAt && (
        <p className={totalCount > 0 ? 'good' : undefined}>{texts.newSessions(totalCount, seenAt)}</p>
      )}
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <NewSession session={node} />
          </li>
        ))}
      </ul>
      {others > 0 && <p>{texts.others(others)}</p>}
      {mailbox && <p className="hint">{texts.mailed(mailbox)}</p>}
      {filter && (
        <p>
          <a href={`/formations${writeSearch(fromFilter(filter))}`} aria-label={texts.openNamed(label)}>
            {texts.open}
          </a>
        </p>
      )}
      <FollowedButtons followed={followed} hasNew={totalCount > 0} onChange={onChange} />
    </article>
  );
}

type Session = NonNullable<Followed['newSessions']>['edges'][number]['node'];

function NewSession({ session: { id, training, action, provider, place, startDate } }: { session: Session }) {
  const { session: texts } = useTexts();
  const start = startDate ? texts.starts(startDate) : texts.noDate;
  return (
    <>
      <a href={`/sessions?session=${encodeURIComponent(id)}`} lang="fr">
        {training?.title ?? texts.untitled}
      </a>
      {' · '}
      <span lang="fr">{[provider?.name ?? texts.noProvider, place?.town].filter(Boolean).join(' – ')}</span>
      {' · '}
      <span>{action?.entryMode === 'PERMANENT' ? texts.permanent : start}</span>
    </>
  );
}
