import { type FormEvent, useId, useRef, useState } from 'react';
import type { SessionFilter } from '../../generated/operations.ts';
import { followSearch } from '../../graph/operations.ts';
import { useSend } from '../../graph/use-send.ts';
import { CenterChoice } from '../../parts/center-choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useSession } from '../../session/session.ts';
import { useTexts } from '../../texts/index.ts';

/** What is followed: the filter, and the words by which it is called unless one writes others. */
interface Followed {
  readonly filter: SessionFilter;
  readonly words: string;
}

/** Lets whoever is signed in have their center told of new sessions. */
export function FollowSearch({ filter, words }: Followed) {
  const { followedSearches: texts } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (useSession().kind !== 'person') return null;
  const open = () => {
    setIsOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={open}>
        {texts.follow}
      </button>
      <dialog ref={dialog} aria-labelledby={title} onClose={() => setIsOpen(false)}>
        <h3 id={title}>{texts.follow}</h3>
        {isOpen && <FollowForm filter={filter} words={words} onClose={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function FollowForm({ filter, words, onClose }: Followed & { onClose: () => void }) {
  const { centers, followedSearches: texts } = useTexts();
  const [center, setCenter] = useState('');
  const [label, setLabel] = useState(words);
  const [mailbox, setMailbox] = useState('');
  const { send, isSending, answer } = useSend(followSearch);
  const outcome = answer?.data?.followSearch?.__typename;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send({ input: { center, label, filter, mailbox: mailbox || null, idempotencyKey: crypto.randomUUID() } });
  };
  if (outcome === 'FollowedSearch') return <FollowedNotice center={center} onClose={onClose} />;
  return (
    <form onSubmit={submit}>
      <p>{texts.followIntro}</p>
      <CenterChoice value={center} onChoose={setCenter} what={centers.what} />
      <TextField label={texts.label} hint={texts.labelHint} value={label} onWrite={setLabel} isNeeded />
      <TextField label={texts.mailbox} hint={texts.mailboxHint} value={mailbox} onWrite={setMailbox} />
      {outcome && (
        <p className="notice warning" role="alert">
          {texts.refusals[outcome]}
        </p>
      )}
      {answer && <Problems of={answer} what={texts.what} />}
      <p className="buttons">
        <button type="submit" disabled={isSending || !center}>
          {texts.confirm}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {texts.close}
        </button>
      </p>
    </form>
  );
}

function FollowedNotice({ center, onClose }: { center: string; onClose: () => void }) {
  const { followedSearches: texts } = useTexts();
  return (
    <>
      <p role="status">{texts.followed}</p>
      <p className="buttons">
        <a href={`/recherches-suivies?centre=${encodeURIComponent(center)}`}>{texts.title}</a>
        <button type="button" className="quiet" onClick={onClose}>
          {texts.close}
        </button>
      </p>
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  readonly isNeeded?: boolean;
}

function TextField({ label, hint, value, onWrite, isNeeded = false }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(attributes) => (
        <input
          {...attributes}
          required={isNeeded}
          maxLength={100}
          value={value}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Field>
  );
}
