export { type AnswerStatus, type AnswerTexts, answerTexts, isAnswer } from './answers.ts';
export { formatDate, formatNumber, formatPartialDate, formatQuarter } from './formats.ts';
export type { Language } from './language.ts';
export { formatMoment, readMoment } from './moment.ts';
export { sayOpeningHours } from './opening-hours.ts';
export { sayPhone } from './phone.ts';
