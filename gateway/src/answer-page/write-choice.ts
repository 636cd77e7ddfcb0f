import { type AnswerStatus, answerTexts, type Language } from '@tresse/texts';
import type { PossibleAnswer } from './ask-about-link.ts';
import { type FormStep, fieldNames } from './form.ts';
import { type Html, html } from './html.ts';
import { pageTexts } from './texts/index.ts';

/** Where the page answers: a link is behind it, forms go to itself, so that what a link carries is in no second address. */
export const answerPath = '/repondre';

/** Writes a form of the page: what it carries is its guard against other sites, which cannot know it. */
export const writeForm = (
  { token, language }: { readonly token: string; readonly language: Language },
  step: FormStep,
  content: Html,
): Html => html`<form method="post" action="${answerPath}" accept-charset="utf-8">
<input type="hidden" name="${fieldNames.token}" value="${token}">
<input type="hidden" name="${fieldNames.language}" value="${language}">
<input type="hidden" name="${fieldNames.step}" value="${step}">
${content}
</form>`;

/** Writes an answer that one can choose, folded, with what must be told with it. */
export function writeChoice(visit: Parameters<typeof writeForm>[0], { status, needs }: PossibleAnswer): Html {
  const { language } = visit;
  const content = html`<input type="hidden" name="${fieldNames.status}" value="${status}">
${needs.map((part) => fields[part](language))}
<button>${pageTexts[language].continue}</button>`;
  return html`<details>
<summary>${answerTexts[language].answers[status as AnswerStatus] ?? status}</summary>
${writeForm(visit, 'choisir', content)}
</details>`;
}

const fields: Readonly<Record<PossibleAnswer['needs'][number], (language: Language) => Html>> = {
  REASON: (language) =>
    writeSelect('reason', pageTexts[language].fields.reason, answerTexts[language].reasons, language),
  OUTCOME: (language) =>
    writeSelect('outcome', pageTexts[language].fields.outcome, answerTexts[language].outcomes, language),
  MEETING: (language) => {
    const { day, time, place } = pageTexts[language].fields;
    return html`<label>${day}<input type="date" name="${fieldNames.day}" required></label>
<label>${time}<input type="time" name="${fieldNames.time}" required></label>
<label>${place}<input type="text" name="${fieldNames.place}" maxlength="200" required></label>`;
  },
};

function writeSelect(
  name: 'reason' | 'outcome',
  label: string,
  options: Readonly<Record<string, string>>,
  language: Language,
): Html {
  return html`<label>${label}<select name="${fieldNames[name]}" required>
<option value="">${pageTexts[language].chooseOne}</option>
${Object.entries(options).map(([value, text]) => html`<option value="${value}">${text}</option>`)}
</select></label>`;
}
