import { answerTexts, isAnswer, readMoment } from '@tresse/texts';
import { type FormEvent, useState } from 'react';
import { announce } from '../../announce.tsx';
import type { AnswerOutcome, AnswerReason } from '../../generated/operations.ts';
import { type AnswerRefusal, answerReferral } from '../../graph/operations.ts';
import { useSend } from '../../graph/use-send.ts';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import type { ReceivedReferral } from './received.tsx';
import { ToldFields } from './told-fields.tsx';

/** To what is answered, and what can be answered. */
interface Answerable {
  readonly id: string;
  readonly reference: string;
  readonly possibleAnswers: NonNullable<ReceivedReferral['possibleAnswers']>;
}

/** Lets one answer a referral with what can follow now, or tells why the answer was not taken. */
export function AnswerForm({ referral, onAnswered }: { referral: Answerable; onAnswered: () => void }) {
  const { received: texts } = useTexts();
  const [chosen, setChosen] = useState('');
  const { send, isSending, answer } = useSend(answerReferral);
  const { id, reference, possibleAnswers } = referral;
  const possible = possibleAnswers.find(({ status }) => status === chosen);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!possible) return;
    const told = readTold(new FormData(event.currentTarget));
    const input = { referral: id, status: possible.status, ...told, idempotencyKey: crypto.randomUUID() };
    const given = await send({ input });
    if (given?.data?.answerReferral?.__typename !== 'ReceivedReferral') return;
    announce(texts.answered(reference));
    document.getElementById(id)?.focus();
    onAnswered();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <AnswerChoice referral={referral} chosen={chosen} onChoose={setChosen} />
      {possible && <ToldFields id={id} needs={possible.needs} />}
      <p>
        <button type="submit" disabled={isSending} aria-label={texts.sendOf(reference)}>
          {texts.send}
        </button>
      </p>
      {answer && <NotTaken refusal={answer.data?.answerReferral?.__typename} />}
      {answer && <Problems of={answer} what={texts.what} />}
    </form>
  );
}

function AnswerChoice(props: { referral: Answerable; chosen: string; onChoose: (status: string) => void }) {
  const { referral, chosen, onChoose } = props;
  const { received: texts, language } = useTexts();
  const id = `answer-${referral.id}`;
  return (
    <p className="field">
      <label htmlFor={id}>{texts.answer}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)} required>
        <option value="">{texts.chooseAnswer}</option>
        {referral.possibleAnswers.map(({ status }) => (
          <option key={status} value={status}>
            {isAnswer(status) ? answerTexts[language].answers[status] : status}
          </option>
        ))}
      </select>
    </p>
  );
}

function NotTaken({ refusal }: { refusal: AnswerRefusal | 'ReceivedReferral' | undefined }) {
  const { received: texts } = useTexts();
  if (!refusal || refusal === 'ReceivedReferral') return null;
  return (
    <p className="notice warning" role="alert">
      {texts.refusals[refusal]}
    </p>
  );
}

/** Reads what the fields say that are shown; what is not shown is not there. */
function readTold(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim() || null;
  return {
    reason: read('reason') as AnswerReason | null,
    outcome: read('outcome') as AnswerOutcome | null,
    meetingAt: readMoment(read('day') ?? '', read('time') ?? '')?.toISOString() ?? null,
    meetingPlace: read('place'),
  };
}
