import { cleanLine, cleanText, dayInParis } from '@tresse/kit/values';
import { z } from 'zod';
import { hidePersons } from './hide-persons.ts';

const mayLack = z.string().nullish();
const hide = (text: string | null): string | null => text && hidePersons(text);
const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** One line, cleaned; null for nothing or a placeholder. */
export const line = mayLack.transform((text) => cleanLine(text ?? ''));

/** One line in which persons are masked. */
export const wordedLine = mayLack.transform((text) => hide(cleanLine(text ?? '')));

/** A text without markup, in which persons are masked. */
export const wordedText = mayLack.transform((text) => hide(cleanText(text ?? '')));

/** A text as it came, empty when it lacks: for what is read further. */
export const rawText = mayLack.transform((text) => text ?? '');

/** Five digits, or nothing. */
export const postalCode = mayLack
  .refine((text) => isBlank(text) || /^\d{5}$/.test(text ?? ''), 'must be five digits')
  .transform((text) => (isBlank(text) ? null : (text ?? null)));

/** An address on the web, or nothing. */
export const website = mayLack
  .refine(
    (text) => isBlank(text) || isWebAddress(text ?? ''),
    'must be an address that begins with https:// or http://',
  )
  .transform((text) => (isBlank(text) ? null : (text ?? '').trim()));

/** A mailbox as it came, empty when it lacks. */
export const mailbox = rawText.refine((text) => isBlank(text) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()), {
  error: 'must be a mailbox such as contact@structure.fr',
});

/** A date and time, as the day in Paris. */
export const instant = z.iso
  .datetime({ offset: true, error: 'must be a date and time, such as 2026-11-02T09:00:00+01:00' })
  .transform((text) => dayInParis(new Date(text)));

function isWebAddress(text: string): boolean {
  const address = URL.parse(text.trim());
  return address !== null && /^https?:$/.test(address.protocol) && text.length <= 2083;
}
