import { foldText } from '@tresse/kit/values';

/** Small words, and those of nearly every question or training: they tell nothing apart. */
const silent = new Set(
  foldText(`a à afin ai aide-moi aider améliorer apprendre aimerait aimerais au aurait auraient aussi aux avec avoir besoin bien bonjour ca ce
    ces cet cette ceux chez comme comment cherche cherchent chercher cours d dans de depuis des devenir doit donc du elle
    elles en encore est et etre eux existe faire fait faut formation formations former gens homme il ils j je l la le les
    leur lui ma madame mais me mes moi mon monsieur monde n ne ni non nous on ou ont par parcours pas personne personnes
    peu peut peuvent plus pour pourrait pouvoir proche pres qu quand que quel quelle quelles quels quelque quelqu qui
    quoi recherche s sa sans savoir se ses si son sont stage stages sur t ta te tes toi ton tous tout toute toutes travailler tres
    trouver tu un une vers veut veulent voudrait voudrais vous vouloir y`).split(' '),
);

/** Whether a folded word tells something. */
export const isTelling = (word: string): boolean => word.length > 1 && !silent.has(word);

/** Splits a text into folded words that tell something, in order. */
export const splitWords = (text: string): string[] => foldText(text).split(' ').filter(isTelling);

/** The words that tell nothing: one of them that is misspelt must not be taken for another word. */
export const listSilentWords = (): string[] => [...silent];

/** Takes the plural off a word, roughly: what is compared with it has lost its own in the same way. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);
