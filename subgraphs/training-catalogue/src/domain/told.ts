/**
 * What an element tells: its text, or its attributes (under `@` and their name) and children by name, those of one name
 * in a list. Texts are clean and name no person.
 */
export type Told = string | { readonly [name: string]: string | readonly Told[] };
