/** A language in which the house speaks to people: French first. */
export type Language = 'fr' | 'en';
