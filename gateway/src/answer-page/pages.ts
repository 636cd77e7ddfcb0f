import { formatMoment, type Language } from '@tresse/texts';
import type { AnswerLink, LinkedReferral } from './ask-about-link.ts';
import { describeAnswer } from './describe-answer.ts';
import { type ChosenAnswer, fieldNames, listAnswerFields } from './form.ts';
import { type Html, html } from './html.ts';
import { writeDocument } from './layout.ts';
import { type PageTexts, pageTexts } from './texts/index.ts';
import { answerPath, writeChoice, writeForm } from './write-choice.ts';
import { writeReferral } from './write-referral.ts';

/** Whose link it is, and the language in which one reads. */
export interface Visit {
  readonly token: string;
  readonly language: Language;
}

/** Why an answer that was sent was not taken. */
export type Refusal = keyof PageTexts['refusals'];

/** What is told instead of a referral. */
export type Told = keyof PageTexts['told'];

/** Writes the page of a link that can be answered; `refusal` says why what was sent before was not taken. */
export function writeOpenPage(
  visit: Visit,
  { expiresAt }: AnswerLink,
  referral: LinkedReferral,
  refusal: Refusal | null = null,
): string {
  const { language } = visit;
  const texts = pageTexts[language];
  const answers = referral.possibleAnswers ?? [];
  const body = html`${refusal && html`<p class="notice" role="alert">${texts.refusals[refusal]}</p>`}
<p>${texts.intro}</p>
${writeReferral(referral, language)}
<h2>${texts.choose}</h2>
<p>${answers.length > 0 ? texts.chooseHint : texts.nothingLeft}</p>
${answers.map((answer) => writeChoice(visit, answer))}
${expiresAt && answers.length > 0 && html`<p>${texts.validUntil(formatMoment(expiresAt, language))}</p>`}`;
  const heading = writeReference(referral, language);
  const title = `${texts.referral} ${referral.reference ?? ''}`;
  return writeDocument({ language, title, heading, other: writeSwitch(visit), body });
}

/** Writes the page on which one sees an answer before it is sent. */
export function writeConfirmPage(
  visit: Visit,
  referral: LinkedReferral,
  { answer, form }: { readonly answer: ChosenAnswer; readonly form: URLSearchParams },
): string {
  const { token, language } = visit;
  const texts = pageTexts[language];
  const facts = describeAnswer(answer, language);
  const hidden = listAnswerFields(form).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const body = html`<p>${writeReference(referral, language)}</p>
<dl>
${facts.map(
  ([name, value]) => html`<dt>${name}</dt>
<dd>${value}</dd>`,
)}
</dl>
${writeForm(visit, 'confirmer', html`${hidden}<button>${texts.send}</button>`)}
<p><a href="${answerPath}/${token}?${fieldNames.language}=${language}">${texts.back}</a></p>`;
  return writeDocument({ language, title: texts.confirm, other: null, body });
}

/** Writes the page that says that an answer was taken. */
export function writeSentPage({ language }: Visit, referral: LinkedReferral): string {
  const texts = pageTexts[language];
  const body = html`<p>${writeReference(referral, language)}</p>
<p>${texts.sentText}</p>
<p>${texts.next}</p>`;
  return writeDocument({ language, title: texts.sent, other: null, body });
}

/** Writes the page of a link that cannot be answered any more, with the way to another one. */
export function writeClosedPage(visit: Visit, state: 'USED' | 'EXPIRED'): string {
  const { language } = visit;
  const texts = pageTexts[language];
  const { title, text } = texts.closed[state];
  const body = html`<p>${text}</p>
${writeForm(visit, 'nouveau-lien', html`<p>${texts.freshHint}</p><button>${texts.fresh}</button>`)}`;
  return writeDocument({ language, title, other: writeSwitch(visit), body });
}

/** Writes a page that only tells something. */
export function writeToldPage({ language }: Pick<Visit, 'language'>, told: Told): string {
  const { title, text } = pageTexts[language].told[told];
  return writeDocument({ language, title, other: null, body: html`<p>${text}</p>` });
}

const writeReference = ({ reference }: LinkedReferral, language: Language): Html =>
  html`${pageTexts[language].referral} <span class="reference">${reference}</span>`;

function writeSwitch({ token, language }: Visit): Html {
  const other = language === 'fr' ? 'en' : 'fr';
  const address = `${answerPath}/${token}?${fieldNames.language}=${other}`;
  return html`<p><a href="${address}" lang="${other}" hreflang="${other}">${pageTexts[language].otherLanguage}</a></p>`;
}
