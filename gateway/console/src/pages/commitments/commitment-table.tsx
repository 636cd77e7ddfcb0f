import { formatDate, formatNumber } from '@tresse/texts';
import { Scrolled } from '../../parts/scrolled.tsx';
import { useTexts } from '../../texts/index.ts';
import type { CommittedAgreement } from './commitments.tsx';

type Commitment = NonNullable<CommittedAgreement['commitments']>[number];

const styles = { NOT_STARTED: undefined, UNDER_WAY: undefined, KEPT: 'good', NOT_KEPT: 'bad' } as const;

/** Where each commitment stands. */
export function CommitmentTable({ commitments }: { commitments: readonly Commitment[] }) {
  const { commitments: texts } = useTexts();
  const { head, caption } = texts;
  const isShared = new Set(commitments.map(({ association }) => association?.id)).size > 1;
  return (
    <Scrolled label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head.commitment}</th>
            {isShared && <th scope="col">{head.association}</th>}
            <th scope="col">{head.progress}</th>
            <th scope="col">{head.due}</th>
            <th scope="col">{head.state}</th>
          </tr>
        </thead>
        <tbody>
          {commitments.map((commitment) => (
            <Row key={commitment.id} commitment={commitment} isShared={isShared} />
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Row({ commitment, isShared }: { commitment: Commitment; isShared: boolean }) {
  const { commitments: texts, language } = useTexts();
  const { title, axis, association, reached, target, unit, dueOn, state, asOf } = commitment;
  const say = (count: number | null) => (count === null ? texts.unknown : formatNumber(count, language));
  const isPast = dueOn !== null && dueOn < new Date().toISOString().slice(0, 10);
  const isLate = isPast && (state === 'UNDER_WAY' || state === 'NOT_STARTED');
  return (
    <tr>
      <th scope="row" lang="fr">
        {title}
        {axis && <span className="hint"> {texts.axis(axis.rank)}</span>}
      </th>
      {isShared && <td lang="fr">{association?.name}</td>}
      <td>
        {unit ? texts.progress(say(reached), say(target)) : texts.notCounted} {unit && <span lang="fr">{unit}</span>}
      </td>
      <td>
        {dueOn ? formatDate(dueOn, language) : texts.unknown} {isLate && <span className="bad">{texts.late}</span>}
      </td>
      <td>
        {state && <strong className={styles[state]}>{texts.states[state]}</strong>}
        {asOf && <span className="hint"> {texts.asOf(asOf)}</span>}
      </td>
    </tr>
  );
}
