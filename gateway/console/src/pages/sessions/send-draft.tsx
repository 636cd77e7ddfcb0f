import { useState } from 'react';
import { announce } from '../../announce.tsx';
import { recordConsent, sendReferral } from '../../graph/operations.ts';
import { useSend } from '../../graph/use-send.ts';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';

/** Which wording of the consent the person is read: `sessions.consent` of the texts. Another wording is another version. */
const wordingVersion = '2026-11';

/** Sends a draft once the person has agreed, which is recorded before. */
export function SendDraft({ referral, person }: { referral: string; person: string }) {
  const { sessions: texts } = useTexts();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const consent = useSend(recordConsent);
  const sending = useSend(sendReferral);
  const agree = async () => {
    const basis = { person, purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion } as const;
    const recorded = await consent.send({ input: { ...basis, idempotencyKey } });
    if (recorded?.data?.recordLegalBasis?.__typename !== 'LegalBasis') return;
    const sent = await sending.send({ input: { referral, idempotencyKey } });
    if (sent?.data?.sendReferral?.__typename === 'Referral') announce(texts.sent);
  };
  const recorded = consent.answer?.data?.recordLegalBasis?.__typename;
  const sent = sending.answer?.data?.sendReferral?.__typename;
  if (sent === 'Referral') return <p className="good">{texts.sent}</p>;
  const refusal = sent ?? (recorded === 'LegalBasis' ? undefined : recorded);
  return (
    <>
      <p>{texts.notSent}</p>
      <p>{texts.readConsent}</p>
      <blockquote>{texts.consent}</blockquote>
      <p>
        <button type="button" disabled={consent.isSending || sending.isSending} onClick={() => void agree()}>
          {texts.agree}
        </button>
      </p>
      {refusal && (
        <p className="notice warning" role="alert">
          {texts.sendRefusals[refusal]}
        </p>
      )}
      {[consent.answer, sending.answer].map(
        (answer) =>
          answer && <Problems key={answer === consent.answer ? 'consent' : 'send'} of={answer} what={texts.what} />,
      )}
    </>
  );
}
