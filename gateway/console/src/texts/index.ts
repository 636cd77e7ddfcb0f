import type { Language } from '@tresse/texts';
import { createStore, useStore } from '../store.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every text of the pages in one language. */
export type Texts = typeof fr;

const catalogues: Readonly<Record<Language, Texts>> = { fr, en };

const storageKey = 'tresse.language';

const language = createStore<Language>(localStorage.getItem(storageKey) === 'en' ? 'en' : 'fr');

document.documentElement.lang = language.read();

/** Gives the texts in the language that is chosen. */
export const useTexts = (): Texts => catalogues[useStore(language)];

/** Chooses the language of the pages, for later visits too. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(storageKey, chosen);
  document.documentElement.lang = chosen;
  language.write(chosen);
}
