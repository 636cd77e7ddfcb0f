import { useTexts } from '../../texts/index.ts';
import type { FoundSession } from './session-choice.tsx';

/** What one needs to know of a session to choose it. */
export function SessionSummary({ found: { session, distance } }: { found: FoundSession }) {
  const { session: texts } = useTexts();
  const { training, action, provider, place, startDate, endDate } = session;
  const when = [startDate ? texts.starts(startDate) : texts.noDate, endDate && texts.ends(endDate)];
  return (
    <>
      <strong lang="fr">{training?.title ?? texts.untitled}</strong>
      <span lang="fr">{[provider?.name ?? texts.noProvider, place?.commune?.name].filter(Boolean).join(' – ')}</span>
      <span>{when.filter(Boolean).join(' · ')}</span>
      {action?.entryMode === 'PERMANENT' && <span>{texts.permanent}</span>}
      {training?.certifying && <span>{texts.certifying}</span>}
      {distance && <Distance of={distance} />}
    </>
  );
}

function Distance({ of: { distanceKm, precision } }: { of: NonNullable<FoundSession['distance']> }) {
  const { session: texts } = useTexts();
  return <span>{distanceKm === 0 ? texts.sameCommune : texts.distance[precision](distanceKm)}</span>;
}
