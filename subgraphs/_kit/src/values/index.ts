export { dayInParis } from './calendar.ts';
export { cleanLine, cleanText, foldText } from './clean-text.ts';
export { keepGenericMailbox } from './mailbox.ts';
export { accept, type Parsed, type Problem, refuse } from './parsed.ts';
export { earliestDay, latestDay, type PartialDate, parsePartialDate } from './partial-date.ts';
export { keepGenericPhone } from './phone.ts';
export { parseCommuneCode, parseDepartmentCode } from './place-codes.ts';
export { parseRna, parseSiren, parseSiret } from './register-numbers.ts';
export { hasSocialSecurityNumber, maskSocialSecurityNumbers } from './social-security-number.ts';
