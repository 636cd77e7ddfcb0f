import { useState } from 'react';
import { followedSearches } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { CenterChoice } from '../../parts/center-choice.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { address } from '../../router.ts';
import { useTexts } from '../../texts/index.ts';
import { FollowedSearch } from './followed-search.tsx';
import { useFollowedChange } from './use-followed-change.ts';

/** The searches that one's center follows, with what is new in each. */
export function FollowedSearches() {
  const { centers, followedSearches: texts } = useTexts();
  const [center, setCenter] = useState(() => new URLSearchParams(address.read().query).get('centre') ?? '');
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <CenterChoice value={center} onChoose={setCenter} what={centers.what} />
        {center && <FollowedList center={center} />}
      </SignedIn>
    </Page>
  );
}

function FollowedList({ center }: { center: string }) {
  const { followedSearches: texts } = useTexts();
  const { answers, isLoading, reload, refresh } = usePages(followedSearches, { center }, () => null);
  const [answer] = answers;
  useFollowedChange(center, answer, refresh);
  const followed = answer?.data?.followedSearches ?? [];
  if (isLoading || !answer) return <Loading />;
  return (
    <>
      <Loaded text={texts.listed(followed.length)} />
      <Problems of={answer} what={texts.what} onRetry={reload} />
      {followed.length === 0 && answer.problems.length === 0 && (
        <p className="notice">
          {texts.none} <a href="/formations">{texts.toSearch}</a>
        </p>
      )}
      <ul className="list">
        {followed.map((one) => (
          <li key={one.id}>
            <FollowedSearch followed={one} onChange={() => void refresh()} />
          </li>
        ))}
      </ul>
    </>
  );
}
