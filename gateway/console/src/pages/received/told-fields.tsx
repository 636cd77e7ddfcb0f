import { answerTexts } from '@tresse/texts';
import type { AnswerPart } from '../../generated/operations.ts';
import { useTexts } from '../../texts/index.ts';

/** The fields of what must be told with an answer; `id` is of the referral. */
export function ToldFields({ id, needs }: { id: string; needs: readonly AnswerPart[] }) {
  const { received: texts, language } = useTexts();
  const { reasons, outcomes } = answerTexts[language];
  return (
    <>
      {needs.includes('REASON') && <ToldSelect id={id} name="reason" label={texts.reason} options={reasons} />}
      {needs.includes('OUTCOME') && <ToldSelect id={id} name="outcome" label={texts.outcome} options={outcomes} />}
      {needs.includes('MEETING') && (
        <>
          <ToldInput id={id} name="day" label={texts.day} type="date" />
          <ToldInput id={id} name="time" label={texts.time} type="time" />
          <ToldInput id={id} name="place" label={texts.place} type="text" />
        </>
      )}
    </>
  );
}

function ToldInput({ id, name, label, type }: { id: string; name: string; label: string; type: string }) {
  return (
    <p className="field">
      <label htmlFor={`${name}-${id}`}>{label}</label>
      <input id={`${name}-${id}`} name={name} type={type} maxLength={200} required />
    </p>
  );
}

function ToldSelect(props: { id: string; name: string; label: string; options: Readonly<Record<string, string>> }) {
  const { id, name, label, options } = props;
  const { received: texts } = useTexts();
  return (
    <p className="field">
      <label htmlFor={`${name}-${id}`}>{label}</label>
      <select id={`${name}-${id}`} name={name} required>
        <option value="">{texts.chooseAnswer}</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
