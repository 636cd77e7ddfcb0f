import { useId, useState } from 'react';
import type { ReferralStatus } from '../../generated/operations.ts';
import { CenterChoice } from '../../parts/center-choice.tsx';
import { Page } from '../../parts/page.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useTexts } from '../../texts/index.ts';
import { ReferralList } from './referral-list.tsx';

/** Follows the referrals of one's center. */
export function Referrals() {
  const { centers, referrals: texts } = useTexts();
  const [center, setCenter] = useState('');
  const [status, setStatus] = useState<ReferralStatus>();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <CenterChoice value={center} onChoose={setCenter} what={centers.what} />
        {center && <StatusFilter value={status} onChoose={setStatus} />}
        {center && <ReferralList center={center} status={status} />}
      </SignedIn>
    </Page>
  );
}

function StatusFilter(props: {
  value: ReferralStatus | undefined;
  onChoose: (status: ReferralStatus | undefined) => void;
}) {
  const { referrals: texts, statuses } = useTexts();
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{texts.status}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={({ target }) => props.onChoose(target.value ? (target.value as ReferralStatus) : undefined)}
      >
        <option value="">{texts.every}</option>
        {Object.entries(statuses).map(([status, label]) => (
          <option key={status} value={status}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
