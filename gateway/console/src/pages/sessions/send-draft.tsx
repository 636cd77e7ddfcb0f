import { useState } from 'react';
import { announce } from '../../announce.tsx';
import { type ConsentRefusal, recordConsent, type SendRefusal, sendReferral } from '../../graph/operations.ts';
import { useSend } from '../../graph/use-send.ts';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';

/** Which wording of the consent the person is read: `sessions.consent` of the texts. Another wording is another version. */
const wordingVersion = '2026-11';

/** Sends a draft once the person has agreed, which is recorded before. */
export function SendDraft({ referral, person }: { referral: string; person: string }) {
  const { sessions: texts } = useTexts();
  const { agree, isSending, isSent, refusal, problems } = useSendDraft(referral, person);
  if (isSent) return <p className="good">{texts.sent}</p>;
  return (
    <>
      <p>{texts.notSent}</p>
      <p>{texts.readConsent}</p>
      <blockquote>{texts.consent}</blockquote>
      <p>
        <button type="button" disabled={isSending} onClick={() => void agree()}>
          {texts.agree}
        </button>
      </p>
      {refusal && (
        <p className="notice warning" role="alert">
          {texts.sendRefusals[refusal]}
        </p>
      )}
      <Problems of={{ problems }} what={texts.what} />
    </>
  );
}

/** One wish, one key: agreeing again after a lost answer records and sends nothing twice. */
function useSendDraft(referral: string, person: string) {
  const { sessions: texts } = useTexts();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const consent = useSend(recordConsent);
  const sending = useSend(sendReferral);
  const recorded = consent.answer?.data?.recordLegalBasis?.__typename;
  const sent = sending.answer?.data?.sendReferral?.__typename;
  const why: ConsentRefusal | SendRefusal | 'LegalBasis' | 'Referral' | undefined = sent ?? recorded;
  return {
    async agree() {
      const basis = { person, purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion } as const;
      const noted = await consent.send({ input: { ...basis, idempotencyKey } });
      if (noted?.data?.recordLegalBasis?.__typename !== 'LegalBasis') return;
      const given = await sending.send({ input: { referral, idempotencyKey } });
      if (given?.data?.sendReferral?.__typename === 'Referral') announce(texts.sent);
    },
    isSending: consent.isSending || sending.isSending,
    isSent: sent === 'Referral',
    refusal: why === 'LegalBasis' || why === 'Referral' ? undefined : why,
    problems: [...(consent.answer?.problems ?? []), ...(sending.answer?.problems ?? [])],
  };
}
