import { formatDate } from '@tresse/texts';
import { useTexts } from '../../texts/index.ts';
import { CommitmentTable } from './commitment-table.tsx';
import type { CommittedAgreement } from './commitments.tsx';

/** One agreement: when its committees meet next, and where each commitment stands. */
export function Agreement({ agreement }: { agreement: CommittedAgreement }) {
  const { commitments: texts } = useTexts();
  const { id, title, steering, technical } = agreement;
  const commitments = agreement.commitments ?? [];
  const notices = new Set(commitments.flatMap(({ association }) => association?.notice ?? []));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} lang="fr">
        {title}
      </h2>
      {[...notices].map((notice) => (
        <p key={notice} className="notice" lang="fr">
          {notice}
        </p>
      ))}
      <dl>
        <dt>{texts.steering}</dt>
        <Meeting meeting={steering} />
        <dt>{texts.technical}</dt>
        <Meeting meeting={technical} />
      </dl>
      {commitments.length > 0 && <CommitmentTable commitments={commitments} />}
    </section>
  );
}

function Meeting({ meeting }: { meeting: CommittedAgreement['steering'] }) {
  const { commitments: texts, language } = useTexts();
  if (!meeting?.day) return <dd>{texts.noMeeting}</dd>;
  return (
    <dd>
      <strong>{formatDate(meeting.day, language)}</strong>
      {meeting.place && <span lang="fr"> – {meeting.place}</span>}
    </dd>
  );
}
