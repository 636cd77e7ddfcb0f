// Sex, year, month (or a fictitious one), department and commune (three digits and two overseas), rank, with or without
// the key, in the groups in which people write them. Source: INSEE, numéro d'inscription au répertoire (NIR).
const gap = String.raw`[\s\p{Pd}\p{Cf}._/]{0,2}`;
const birthplace = String.raw`(?:(?:\d{2}|2[ab])${gap}\d{3}|9[78]\d${gap}\d{2})`;
const groups = ['[1-478]', String.raw`\d{2}`, String.raw`\d{2}`, birthplace, String.raw`\d{3}`].join(gap);
const form = new RegExp(String.raw`(?<!\d)${groups}(?:${gap}\d{2})?(?!\d)`, 'giu');

/** A UUID as programs draw it (RFC 9562): one of eight hundred holds by chance digits that look like a NIR. */
const uuid = /\b[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\b/gi;

/** Whether a text holds what looks like a French social security number (NIR), which the hub takes nowhere. */
export const hasSocialSecurityNumber = (text: string): boolean => text.replaceAll(uuid, ' ').search(form) >= 0;

const mask = '[numéro masqué]';

/** Replaces what looks like a French social security number, so that a refused text can be kept. */
export const maskSocialSecurityNumbers = (text: string): string => text.replaceAll(form, mask);

/** Whether a text is one in which a number was replaced: it was kept as refused, and is no value to take. */
export const hasMaskedNumber = (text: string): boolean => text.includes(mask);
