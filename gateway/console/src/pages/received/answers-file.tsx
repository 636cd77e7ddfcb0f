import { stringify } from 'csv-stringify/browser/esm/sync';
import { saveFile } from '../../parts/save-file.ts';
import { useTexts } from '../../texts/index.ts';
import { columns } from './read-answers.ts';
import { type FileStep, type RefusedRow, useAnswersFile } from './use-answers-file.ts';

/** Lets one answer many referrals by a file: first it is checked and nothing is sent, then what can be sent is. */
export function AnswersFile({ onAnswered }: { onAnswered: () => void }) {
  const { received: texts } = useTexts();
  const { step, check, send } = useAnswersFile(onAnswered);
  return (
    <details>
      <summary>{texts.file}</summary>
      <p>{texts.fileHint(columns.join(';'))}</p>
      <p className="field">
        <label htmlFor="answers-file">{texts.fileChoose}</label>
        <input
          id="answers-file"
          type="file"
          accept=".csv,text/csv"
          disabled={step.kind === 'sending'}
          onChange={({ target }) => void check(target.files?.[0])}
        />
      </p>
      {step.kind === 'unreadable' && (
        <p className="notice warning" role="alert">
          {texts.fileUnreadable}
        </p>
      )}
      {(step.kind === 'reading' || step.kind === 'sending') && <p className="loading">{texts.fileWorking}</p>}
      {step.kind === 'checked' && <Checked checked={step} onSend={() => void send(step.answers)} />}
      {step.kind === 'sent' && <p className="good">{texts.fileSent(step.sent)}</p>}
      {step.kind === 'sent' && <Refused rows={step.refused} />}
    </details>
  );
}

type CheckedFile = Extract<FileStep, { readonly kind: 'checked' }>;

function Checked({ checked: { answers, refused }, onSend }: { checked: CheckedFile; onSend: () => void }) {
  const { received: texts } = useTexts();
  const ready = answers.length - refused.length;
  return (
    <>
      <p role="status">{texts.fileChecked(ready, refused.length)}</p>
      <Refused rows={refused} />
      {ready > 0 && (
        <p>
          <button type="button" onClick={onSend}>
            {texts.fileSend(ready)}
          </button>
        </p>
      )}
    </>
  );
}

/** Rows that were not taken, and a way to have them back as a file with the reason beside each. */
function Refused({ rows }: { rows: readonly RefusedRow[] }) {
  const { received: texts } = useTexts();
  if (rows.length === 0) return null;
  const save = () => {
    const text = stringify(
      rows.map(({ row, reason }) => ({ ...row, raison: reason })),
      { header: true, columns: [...columns, 'raison'], delimiter: ';', bom: true, escape_formulas: true },
    );
    saveFile(texts.fileRefusedName, new Blob([text], { type: 'text/csv' }));
  };
  return (
    <>
      <ul>
        {rows.map(({ row, reason }) => (
          <li key={JSON.stringify(row)}>
            <strong>{row['reference']}</strong> – {reason}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="quiet" onClick={save}>
          {texts.fileSaveRefused}
        </button>
      </p>
    </>
  );
}
