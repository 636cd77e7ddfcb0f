import { useState } from 'react';
import { announce } from '../../announce.tsx';
import { markFollowedSearchSeen, unfollowSearch } from '../../graph/operations.ts';
import { useSend } from '../../graph/use-send.ts';
import { focusTitle } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Followed } from './followed-search.tsx';

/** What one can do with a followed search: say that its news were seen, or follow it no more. */
export function FollowedButtons(props: { followed: Followed; hasNew: boolean; onChange: () => void }) {
  const { followed, hasNew, onChange } = props;
  const { followedSearches: texts } = useTexts();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const seeing = useSend(markFollowedSearchSeen);
  const ending = useSend(unfollowSearch);
  const { id, mark } = followed;
  const label = followed.label ?? '';
  const see = async () => {
    const given = await seeing.send({ input: { followedSearch: id, mark: mark ?? '' } });
    if (!given?.data?.markFollowedSearchSeen) return;
    announce(texts.nowSeen(label));
    document.getElementById(id)?.focus();
    onChange();
  };
  const end = async () => {
    const given = await ending.send({ input: { followedSearch: id, idempotencyKey } });
    if (!given?.data?.unfollowSearch) return;
    announce(texts.unfollowed(label));
    focusTitle();
    onChange();
  };
  const problems = [seeing, ending].flatMap(({ answer }) => answer?.problems ?? []);
  return (
    <>
      <p className="buttons">
        {hasNew && (
          <button
            type="button"
            aria-label={texts.seenNamed(label)}
            disabled={seeing.isSending}
            onClick={() => void see()}
          >
            {texts.seen}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={texts.unfollowNamed(label)}
          disabled={ending.isSending}
          onClick={() => void end()}
        >
          {texts.unfollow}
        </button>
      </p>
      <Problems of={{ problems }} what={texts.what} />
    </>
  );
}
