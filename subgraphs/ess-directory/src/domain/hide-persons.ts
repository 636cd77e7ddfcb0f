const mailbox = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const mobile = /(?<![\d+])(?:(?:\+|00)33\s?(?:\(0\)\s?)?|0)[67](?:[\s.-]?\d{2}){4}(?!\d)/g;
const civility = String.raw`(?<![\p{L}\d])(?:MM?\.|M[rR]\.?|M(?:me|ME|lle|LLE)\.?|Monsieur|Madame|Mademoiselle)`;
const named = new RegExp(String.raw`${civility}\s+(?:\p{Lu}[\p{L}’'-]*\.?)(?:\s+\p{Lu}[\p{L}’'-]*)*`, 'gu');

/**
 * Masks what names or reaches a person in a published text: mailboxes, mobile telephones, names behind a civility. A
 * name that stands alone cannot be told from other words.
 */
export const hidePersons = (text: string): string =>
  text
    .replaceAll(mailbox, '[courriel masqué]')
    .replaceAll(mobile, '[téléphone masqué]')
    .replaceAll(named, '[nom masqué]');
