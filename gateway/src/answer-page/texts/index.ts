import type { Language } from '@tresse/texts';
import { en } from './en.ts';
import { fr, type PageTexts } from './fr.ts';

export type { PageTexts } from './fr.ts';

/** What the answer page says, in each language. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = { fr, en };
