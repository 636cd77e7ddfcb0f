import { useState } from 'react';
import { announce } from '../../announce.tsx';
import type { ReceivedReferralsQuery } from '../../generated/operations.ts';
import { type Answer, ask } from '../../graph/ask.ts';
import { answerReferral, receivedReferrals } from '../../graph/operations.ts';
import { type Texts, useTexts } from '../../texts/index.ts';
import { type AnswerRow, type ReadAnswer, readAnswers } from './read-answers.ts';
import type { ReceivedReferral } from './received.tsx';

/** A row that was not taken, with the reason in words. */
export interface RefusedRow {
  readonly row: AnswerRow;
  readonly reason: string;
}

/** How far a file of answers has come. */
export type FileStep =
  | { readonly kind: 'choosing' | 'reading' | 'sending' | 'unreadable' }
  | { readonly kind: 'checked'; readonly answers: readonly ReadAnswer[]; readonly refused: readonly RefusedRow[] }
  | { readonly kind: 'sent'; readonly sent: number; readonly refused: readonly RefusedRow[] };

/** Lets a component check a file of answers, which sends nothing, and then send what can be sent. */
export function useAnswersFile(onAnswered: () => void) {
  const { received: texts } = useTexts();
  const [step, setStep] = useState<FileStep>({ kind: 'choosing' });
  return {
    step,
    async check(file: File | undefined) {
      if (!file) return;
      setStep({ kind: 'reading' });
      setStep(await checkFile(file, texts).catch((): FileStep => ({ kind: 'unreadable' })));
    },
    async send(answers: readonly ReadAnswer[]) {
      setStep({ kind: 'sending' });
      const refused = await sendAll(answers, texts);
      const sent = answers.length - refused.length;
      setStep({ kind: 'sent', sent, refused });
      announce(texts.fileSent(sent));
      onAnswered();
    },
  };
}

type ReceivedTexts = Texts['received'];

async function checkFile(file: File, texts: ReceivedTexts): Promise<FileStep> {
  const answers = readAnswers(await file.text(), await fetchReceived());
  return { kind: 'checked', answers, refused: listRefused(answers, texts) };
}

const listRefused = (answers: readonly ReadAnswer[], texts: ReceivedTexts): RefusedRow[] =>
  answers.flatMap((each) => (each.kind === 'refused' ? [{ row: each.row, reason: texts.rowRefusals[each.why] }] : []));

/** Sends what is ready, one after the other; gives the rows that were refused, before or by the graph. */
async function sendAll(answers: readonly ReadAnswer[], texts: ReceivedTexts): Promise<RefusedRow[]> {
  const refused = listRefused(answers, texts);
  for (const answer of answers) {
    if (answer.kind === 'refused') continue;
    const input = { ...answer.input, idempotencyKey: crypto.randomUUID() };
    const result = (await ask(answerReferral, { input })).data?.answerReferral?.__typename;
    if (result === 'ReceivedReferral') continue;
    refused.push({ row: answer.row, reason: result ? texts.refusals[result] : texts.notTaken });
  }
  return refused;
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
