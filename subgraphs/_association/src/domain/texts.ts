import { accept, type Parsed, refuse } from '@tresse/kit/values';

/** Makes the reading of a text that is not empty and has at most `most` characters. */
export const readText =
  (most: number) =>
  (text: string): Parsed<string> =>
    text.length >= 1 && text.length <= most
      ? accept(text)
      : refuse(`Text of ${text.length} characters`, `Give 1 to ${most} characters`);

/** Reads a count: a whole number from 0 to 999,999. */
export const readCount = (text: string): Parsed<number> =>
  /^\d{1,6}$/.test(text)
    ? accept(Number(text))
    : refuse(`« ${text} » is not a count`, 'Give a whole number, 0 or more');

/** Reads a French telephone, such as `05 36 49 10 20` or `+33 5 36 49 10 20`, into E.164 form. */
export function readPhone(text: string): Parsed<string> {
  const number = text.replaceAll(/[\s.()-]/g, '').replace(/^(\+33|0033)(0?)/, '0');
  if (/^0[1-9]\d{8}$/.test(number)) return accept(`+33${number.slice(1)}`);
  return refuse(`Telephone « ${text} » is not a French one`, 'Give ten digits, such as 05 36 49 10 20');
}
