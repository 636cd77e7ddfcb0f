import { type AnswerStatus, answerTexts, formatMoment, type Language } from '@tresse/texts';
import type { ChosenAnswer } from './form.ts';
import { pageTexts } from './texts/index.ts';

/** Says an answer in words, each part by its name. */
export function describeAnswer(
  { status, reason, outcome, meetingAt, meetingPlace }: ChosenAnswer,
  language: Language,
): [name: string, value: string][] {
  const { answers, reasons, outcomes } = answerTexts[language];
  const texts = pageTexts[language];
  const say = (said: Readonly<Record<string, string>>, value: string) => said[value] ?? value;
  return [
    [texts.answer, answers[status as AnswerStatus] ?? status],
    ...(reason ? [[texts.fields.reason, say(reasons, reason)] as [string, string]] : []),
    ...(outcome ? [[texts.fields.outcome, say(outcomes, outcome)] as [string, string]] : []),
    ...(meetingAt ? [[texts.meeting, formatMoment(meetingAt, language)] as [string, string]] : []),
    ...(meetingPlace ? [[texts.place, meetingPlace] as [string, string]] : []),
  ];
}
