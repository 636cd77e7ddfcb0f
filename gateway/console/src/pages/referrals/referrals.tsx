import { useState } from 'react';
import type { ReferralStatus } from '../../generated/operations.ts';
import { CenterChoice } from '../../parts/center-choice.tsx';
import { Page } from '../../parts/page.tsx';
import { Select } from '../../parts/select.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useTexts } from '../../texts/index.ts';
import { PathOfReferral } from '../path/path-of-referral.tsx';
import { type Opened, ReferralList } from './referral-list.tsx';
import { Slip } from './slip.tsx';

/** Follows the referrals of one's center. */
export function Referrals() {
  const { centers, referrals: texts, statuses } = useTexts();
  const [center, setCenter] = useState('');
  const [status, setStatus] = useState<ReferralStatus | ''>('');
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  if (opened?.kind === 'slip') return <Slip referral={opened.id} onBack={close} />;
  if (opened?.kind === 'path') return <PathOfReferral person={opened.id} onBack={close} />;
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <CenterChoice value={center} onChoose={setCenter} what={centers.what} />
        {center && (
          <Select
            label={texts.status}
            value={status}
            options={[{ value: '', label: texts.every }, ...listStatuses(statuses)]}
            onChoose={setStatus}
          />
        )}
        {center && <ReferralList center={center} status={status || undefined} onOpen={setOpened} />}
      </SignedIn>
    </Page>
  );
}

const listStatuses = (texts: Readonly<Record<ReferralStatus, string>>) =>
  (Object.keys(texts) as ReferralStatus[]).map((value) => ({ value, label: texts[value] }));
