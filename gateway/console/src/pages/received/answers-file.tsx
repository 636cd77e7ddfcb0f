import { stringify } from 'csv-stringify/browser/esm/sync';
import { useState } from 'react';
import { announce } from '../../announce.tsx';
import type { ReceivedReferralsQuery } from '../../generated/operations.ts';
import { type Answer, ask } from '../../graph/ask.ts';
import { answerReferral, receivedReferrals } from '../../graph/operations.ts';
import { saveFile } from '../../parts/save-file.ts';
import { useTexts } from '../../texts/index.ts';
import { type AnswerRow, columns, type ReadAnswer, readAnswers } from './read-answers.ts';
import type { ReceivedReferral } from './received.tsx';

/** A row that was not taken, with the reason in words. */
interface RefusedRow {
  readonly row: AnswerRow;
  readonly reason: string;
}

type Step =
  | { readonly kind: 'choosing' | 'reading' | 'sending' | 'unreadable' }
  | { readonly kind: 'checked'; readonly answers: readonly ReadAnswer[] }
  | { readonly kind: 'sent'; readonly sent: number; readonly refused: readonly RefusedRow[] };

/** Lets one answer many referrals by a file: first it is checked and nothing is sent, then what can be sent is. */
export function AnswersFile({ onAnswered }: { onAnswered: () => void }) {
  const { received: texts } = useTexts();
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const refusedOf = (answers: readonly ReadAnswer[]): RefusedRow[] =>
    answers.flatMap((each) =>
      each.kind === 'refused' ? [{ row: each.row, reason: texts.rowRefusals[each.why] }] : [],
    );
  const check = async (file: File | undefined) => {
    if (!file) return;
    setStep({ kind: 'reading' });
    setStep(await readFile(file).catch((): Step => ({ kind: 'unreadable' })));
  };
  const send = async (answers: readonly ReadAnswer[]) => {
    setStep({ kind: 'sending' });
    const refused = refusedOf(answers);
    const ready = answers.filter((each) => each.kind === 'ready');
    for (const { row, input } of ready) {
      const { data } = await ask(answerReferral, { input: { ...input, idempotencyKey: crypto.randomUUID() } });
      const result = data?.answerReferral?.__typename;
      if (result === 'ReceivedReferral') continue;
      refused.push({ row, reason: result ? texts.refusals[result] : texts.notTaken });
    }
    const sent = answers.length - refused.length;
    setStep({ kind: 'sent', sent, refused });
    announce(texts.fileSent(sent));
    onAnswered();
  };
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
      {step.kind === 'checked' && (
        <Checked answers={step.answers} refused={refusedOf(step.answers)} onSend={() => void send(step.answers)} />
      )}
      {step.kind === 'sent' && (
        <>
          <p className="good">{texts.fileSent(step.sent)}</p>
          <Refused rows={step.refused} />
        </>
      )}
    </details>
  );
}

async function readFile(file: File): Promise<Step> {
  return { kind: 'checked', answers: readAnswers(await file.text(), await fetchReceived()) };
}

/** Fetches all that was received; throws when the graph does not answer. */
async function fetchReceived(): Promise<ReceivedReferral[]> {
  const found: ReceivedReferral[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<ReceivedReferralsQuery> = await ask(receivedReferrals, { first: 100, after });
    const page = answer.data?.receivedReferrals;
    if (!page) throw new Error('The received referrals are not answered.');
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function Checked(props: { answers: readonly ReadAnswer[]; refused: readonly RefusedRow[]; onSend: () => void }) {
  const { answers, refused, onSend } = props;
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
