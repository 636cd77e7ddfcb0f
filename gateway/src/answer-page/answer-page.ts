import { type AnswerLink, type AskAboutLink, type LinkedReferral, UnfitInput } from './ask-about-link.ts';
import { type ChosenAnswer, type FormStep, fieldNames, readAnswer } from './form.ts';
import {
  type Refusal,
  type Told,
  type Visit,
  writeClosedPage,
  writeConfirmPage,
  writeOpenPage,
  writeSentPage,
  writeToldPage,
} from './pages.ts';

/** A page and the status with which it is answered. */
export interface AnsweredPage {
  readonly status: number;
  readonly text: string;
}

type Run = Parameters<AskAboutLink['find']>[1];

/** Shows what a link leads to; changes nothing. */
export async function openLink(ask: AskAboutLink, visit: Visit, run: Run): Promise<AnsweredPage> {
  const link = await findLink(ask, visit.token, run);
  return link?.referral ? { status: 200, text: writeOpenPage(visit, link, link.referral) } : tellClosed(visit, link);
}

/** Takes what a form of the page sends: first an answer is shown, then it is confirmed; or another link is sent. */
export async function takeForm(
  ask: AskAboutLink,
  form: URLSearchParams,
  visit: Visit,
  run: Run,
): Promise<AnsweredPage> {
  const step = form.get(fieldNames.step) as FormStep | null;
  if (step === 'nouveau-lien') return askAnew(ask, visit, run);
  const link = await findLink(ask, visit.token, run);
  if (!link?.referral) return tellClosed(visit, link);
  const { referral } = link;
  const possible = referral.possibleAnswers?.find(({ status }) => status === form.get(fieldNames.status));
  if (!possible) return refuse(visit, link, referral, 'not-possible');
  const answer = readAnswer(form, possible);
  if (!answer) return refuse(visit, link, referral, 'incomplete');
  if (step === 'confirmer') return send(ask, { visit, link, referral, answer }, run);
  return { status: 200, text: writeConfirmPage(visit, referral, { answer, form }) };
}

interface Confirmed {
  readonly visit: Visit;
  readonly link: AnswerLink;
  readonly referral: LinkedReferral;
  readonly answer: ChosenAnswer;
}

const refusals: Readonly<Record<string, Refusal>> = {
  AnswerNotPossible: 'not-possible',
  AnswerIncomplete: 'incomplete',
  PrescriptionMissing: 'prescription-missing',
  SessionClosed: 'session-closed',
};

async function send(ask: AskAboutLink, { visit, link, referral, answer }: Confirmed, run: Run): Promise<AnsweredPage> {
  try {
    const result = await ask.answer(visit.token, answer, run);
    if (result === 'LinkedReferral') return { status: 200, text: writeSentPage(visit, referral) };
    const refusal = refusals[result];
    return refusal ? refuse(visit, link, referral, refusal) : openLink(ask, visit, run);
  } catch (error) {
    if (error instanceof UnfitInput) return refuse(visit, link, referral, 'unfit');
    throw error;
  }
}

const told: Readonly<Record<string, Told>> = {
  AnswerLinkRequested: 'asked',
  AnswerLinkSentRecently: 'asked-recently',
};

async function askAnew(ask: AskAboutLink, visit: Visit, run: Run): Promise<AnsweredPage> {
  const result = await ask.askAnew(visit.token, run);
  return tell(visit, told[result] ?? 'unknown', told[result] ? 200 : 404);
}

/** What is no token is asked of nobody. */
const findLink = (ask: AskAboutLink, token: string, run: Run): Promise<AnswerLink | null> =>
  /^[\w-]{43}$/.test(token) ? ask.find(token, run) : Promise.resolve(null);

const tellClosed = (visit: Visit, link: AnswerLink | null): AnsweredPage =>
  link && link.state !== 'OPEN'
    ? { status: 410, text: writeClosedPage(visit, link.state) }
    : tell(visit, 'unknown', 404);

const refuse = (visit: Visit, link: AnswerLink, referral: LinkedReferral, refusal: Refusal): AnsweredPage => ({
  status: 422,
  text: writeOpenPage(visit, link, referral, refusal),
});

/** Tells something and nothing of a link. */
export const tell = (visit: Pick<Visit, 'language'>, what: Told, status: number): AnsweredPage => ({
  status,
  text: writeToldPage(visit, what),
});
