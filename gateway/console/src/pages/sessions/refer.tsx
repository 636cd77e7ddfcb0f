import { useEffect, useRef, useState } from 'react';
import type { DraftReferralInput } from '../../generated/operations.ts';
import { referPerson } from '../../graph/operations.ts';
import { useSend } from '../../graph/use-send.ts';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import { SendDraft } from './send-draft.tsx';

/** A referral that was written. */
interface WrittenReferral {
  readonly id: string;
  readonly reference: string | null;
}

/** Writes the referral on demand, and tells its reference or why it was not written. */
export function Refer(props: { input: Omit<DraftReferralInput, 'idempotencyKey'>; onAnother: () => void }) {
  const { sessions: texts } = useTexts();
  // One wish, one key: sending again after a lost answer writes nothing twice.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { send, isSending, answer } = useSend(referPerson);
  const outcome = answer?.data?.draftReferral;
  if (outcome?.__typename === 'Referral') {
    return <Written referral={outcome} person={props.input.person} onAnother={props.onAnother} />;
  }
  return (
    <>
      <p>{texts.check}</p>
      <p>
        <button
          type="button"
          disabled={isSending}
          onClick={() => void send({ input: { ...props.input, idempotencyKey } })}
        >
          {isSending ? texts.sending : texts.button}
        </button>
      </p>
      {outcome && (
        <div className="notice warning" role="alert">
          <p>
            <strong>{texts.refused}</strong>
          </p>
          <p>{texts.refusals[outcome.__typename]}</p>
        </div>
      )}
      {answer && <Problems of={answer} what={texts.what} />}
    </>
  );
}

function Written(props: { referral: WrittenReferral; person: string; onAnother: () => void }) {
  const { referral, person, onAnother } = props;
  const { sessions: texts } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="notice done">
      <h3 ref={heading} tabIndex={-1}>
        {texts.done}
      </h3>
      <p>
        {texts.reference} <strong className="reference">{referral.reference}</strong>
      </p>
      <SendDraft referral={referral.id} person={person} />
      <p className="buttons">
        <button type="button" className="quiet" onClick={onAnother}>
          {texts.another}
        </button>
        <a href="/orientations">{texts.follow}</a>
      </p>
    </div>
  );
}
