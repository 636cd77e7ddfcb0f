import { useTexts } from '../../texts/index.ts';
import { PrescriptionLine } from './prescription-line.tsx';
import type { FoundEdge } from './result-list.tsx';

/** One session: what decides whether a person can reach it and enter it, and the way on to refer her. */
export function Result({ edge: { node, distanceKm, precision } }: { edge: FoundEdge }) {
  const { search: texts, session: sessionTexts } = useTexts();
  const { id, training, action, provider, place, recruitmentState } = node;
  const title = training?.title ?? sessionTexts.untitled;
  const where = [provider?.name ?? sessionTexts.noProvider, place?.town].filter(Boolean).join(' – ');
  return (
    <article aria-labelledby={id}>
      <h3 id={id} lang="fr">
        {title}
      </h3>
      <p lang="fr">{where}</p>
      <p className="facts">
        <State state={recruitmentState} />
        <When session={node} />
        {distanceKm !== null && precision && <span>{texts.distance(distanceKm, precision)}</span>}
        {action?.deliveryMode && <span>{texts.values.mode[action.deliveryMode]}</span>}
        {training?.entryLevel && texts.levels[training.entryLevel] && (
          <span>{texts.entryLevel(texts.levels[training.entryLevel])}</span>
        )}
        {training?.certifying && <span>{sessionTexts.certifying}</span>}
      </p>
      <PrescriptionLine prescription={node.prescription} scheme={action?.scheme?.title ?? null} />
      {recruitmentState !== 'CLOSED' && (
        <p>
          <a href={`/sessions?session=${encodeURIComponent(id)}`} aria-label={texts.referTo(title)}>
            {texts.refer}
          </a>
        </p>
      )}
    </article>
  );
}

const styles = { OPEN: 'good', CLOSED: 'bad', SUSPENDED: 'bad' } as const;

function State({ state }: { state: FoundEdge['node']['recruitmentState'] }) {
  const { search: texts } = useTexts();
  if (!state) return <span>{texts.noState}</span>;
  return <span className={styles[state]}>{texts.recruitment[state]}</span>;
}

function When({ session: { startDate, endDate, action } }: { session: FoundEdge['node'] }) {
  const { session: texts } = useTexts();
  if (action?.entryMode === 'PERMANENT') {
    return <span>{[texts.permanent, endDate && texts.ends(endDate)].filter(Boolean).join(' · ')}</span>;
  }
  const when = [startDate ? texts.starts(startDate) : texts.noDate, endDate && texts.ends(endDate)];
  return <span>{when.filter(Boolean).join(' · ')}</span>;
}
