import { useId, useRef, useState } from 'react';
import { announce } from '../../announce.tsx';
import { cancelReferral } from '../../graph/operations.ts';
import { useSend } from '../../graph/use-send.ts';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';

/** Cancels a referral after asking once more, or tells why it stays. `id` is also that of the heading of its card. */
export function Cancel({ id, reference, onCancelled }: { id: string; reference: string; onCancelled: () => void }) {
  const { centers, referrals: texts } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { send, isSending, answer } = useSend(cancelReferral);
  const outcome = answer?.data?.cancelReferral;
  const cancel = async () => {
    const given = await send({ input: { referral: id, idempotencyKey } });
    dialog.current?.close();
    if (given?.data?.cancelReferral?.__typename !== 'Referral') return;
    announce(texts.cancelled(reference));
    document.getElementById(id)?.focus();
    onCancelled();
  };
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-label={texts.cancelOf(reference)}
        onClick={() => dialog.current?.showModal()}
      >
        {texts.cancel}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h3 id={title}>{texts.confirm(reference)}</h3>
        <p>{texts.confirmText}</p>
        <p className="buttons">
          <button type="button" disabled={isSending} onClick={() => void cancel()}>
            {texts.yes}
          </button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {texts.no}
          </button>
        </p>
      </dialog>
      {outcome && outcome.__typename !== 'Referral' && (
        <p className="notice warning" role="alert">
          {texts.refusals[outcome.__typename]}
        </p>
      )}
      {answer && <Problems of={answer} what={centers.what} />}
    </>
  );
}
