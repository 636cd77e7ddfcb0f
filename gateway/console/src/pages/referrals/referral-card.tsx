import { formatDate, formatPartialDate } from '@tresse/texts';
import { useState } from 'react';
import type { ReferralStatus } from '../../generated/operations.ts';
import { useTexts } from '../../texts/index.ts';
import { Cancel } from './cancel.tsx';
import type { FollowedReferral, Opened } from './referral-list.tsx';

/** Statuses after which a provider has decided, or nothing is left to cancel. */
const decided: readonly ReferralStatus[] = [
  'ADMITTED',
  'WAITING_LIST',
  'REFUSED',
  'ENTERED',
  'SUSPENDED',
  'LEFT_EARLY',
  'COMPLETED',
  'EXCLUDED',
  'EMPLOYED',
  'FOLLOWED_UP',
  'CANCELLED',
  'EXPIRED',
  'SUPERSEDED',
  'CONSENT_WITHDRAWN',
];

/** Statuses in which the person needs to know where, when and whom to ask for. */
const printable: readonly ReferralStatus[] = [
  'SENT',
  'RECEIVED',
  'IN_REVIEW',
  'WAITING_FOR_RELAY',
  'PRESCRIBED',
  'INVITED',
  'PLACED',
  'ADMITTED',
  'WAITING_LIST',
];

/** One referral: where it stands, to which session, since when; a way to cancel it while that is possible. */
export function ReferralCard({ referral, onOpen }: { referral: FollowedReferral; onOpen: (opened: Opened) => void }) {
  const { referrals: texts, path, session: sessionTexts, statuses, language } = useTexts();
  const [isCancelled, setIsCancelled] = useState(false);
  const { id, reference, session, person, createdAt, sentAt, updatedAt } = referral;
  const status = isCancelled ? 'CANCELLED' : referral.status;
  const provider = [session?.provider?.name, session?.place?.commune?.name].filter(Boolean).join(', ');
  const dateOf = (instant: string | null, otherwise: string) => (instant ? formatDate(instant, language) : otherwise);
  return (
    <article aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {texts.reference(reference ?? '')}
      </h2>
      <dl>
        <dt>{texts.statusLabel}</dt>
        <dd>
          <strong>{status ? statuses[status] : texts.unknown}</strong>
        </dd>
        <dt>{texts.session}</dt>
        <dd lang="fr">{session?.training?.title ?? sessionTexts.untitled}</dd>
        <dt>{texts.provider}</dt>
        <dd lang="fr">{provider || texts.unknown}</dd>
        <dt>{texts.starts}</dt>
        <dd>{session?.startDate ? formatPartialDate(session.startDate, language) : texts.unknown}</dd>
        <dt>{texts.created}</dt>
        <dd>{dateOf(createdAt, texts.unknown)}</dd>
        <dt>{texts.sent}</dt>
        <dd>{dateOf(sentAt, texts.notSent)}</dd>
        <dt>{texts.updated}</dt>
        <dd>{dateOf(updatedAt, texts.unknown)}</dd>
      </dl>
      {person && (
        <OpenButton
          text={path.open}
          name={path.openOf(reference ?? '')}
          onOpen={() => onOpen({ kind: 'path', id: person.id })}
        />
      )}
      {status && printable.includes(status) && (
        <OpenButton
          text={texts.slip}
          name={texts.slipOf(reference ?? '')}
          onOpen={() => onOpen({ kind: 'slip', id })}
        />
      )}
      {status && !decided.includes(status) && (
        <Cancel id={id} reference={reference ?? ''} onCancelled={() => setIsCancelled(true)} />
      )}
    </article>
  );
}

function OpenButton({ text, name, onOpen }: { text: string; name: string; onOpen: () => void }) {
  return (
    <p>
      <button type="button" className="quiet" aria-label={name} onClick={onOpen}>
        {text}
      </button>
    </p>
  );
}
