import { type ReactNode, useEffect, useRef } from 'react';
import { Announcer } from './announce.tsx';
import { Activity } from './pages/activity/activity.tsx';
import { Analysis } from './pages/analysis/analysis.tsx';
import { Center } from './pages/center/center.tsx';
import { Commitments } from './pages/commitments/commitments.tsx';
import { FollowUp } from './pages/follow-up/follow-up.tsx';
import { FollowedSearches } from './pages/followed-searches/followed-searches.tsx';
import { NotFound } from './pages/not-found.tsx';
import { Path } from './pages/path/path.tsx';
import { Received } from './pages/received/received.tsx';
import { Referrals } from './pages/referrals/referrals.tsx';
import { Search } from './pages/search/search.tsx';
import { Sessions } from './pages/sessions/sessions.tsx';
import { WhoIsIn } from './pages/who-is-in.tsx';
import { Header } from './parts/header.tsx';
import { focusTitle } from './parts/page.tsx';
import { address, followLink } from './router.ts';
import { useStore } from './store.ts';

const routes: Readonly<Record<string, () => ReactNode>> = {
  '/': WhoIsIn,
  '/formations': Search,
  '/recherches-suivies': FollowedSearches,
  '/sessions': Sessions,
  '/orientations': Referrals,
  '/a-suivre': FollowUp,
  '/parcours': Path,
  '/mon-centre': Center,
  '/notre-activite': Activity,
  '/engagements': Commitments,
  '/recues': Received,
  '/analyse': Analysis,
};

/** Every page but GraphiQL. */
export function App() {
  const { path: current } = useStore(address);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current !== current) {
      scrollTo(0, 0);
      focusTitle();
    }
    shown.current = current;
  }, [current]);
  const Current = routes[current] ?? NotFound;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside are what is clicked.
    <div onClick={(event) => followLink(event, Object.keys(routes))}>
      <Header current={current} />
      <main id="main" tabIndex={-1}>
        <Current key={current} />
      </main>
      <Announcer />
    </div>
  );
}
