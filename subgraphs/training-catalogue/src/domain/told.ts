/**
 * What an element tells: its text, or its attributes (`@` and their name), its text beside them (`#`) and its children by
 * name, those of one name in a list. Texts are clean and name no person.
 */
export type Told = string | ToldParts;

/** The parts of an element that tells more than a text. */
export interface ToldParts {
  readonly [name: string]: string | readonly Told[];
}

/** Lists what children of a name tell. */
export function listTold(told: Told | null, name: string): readonly Told[] {
  const found = told !== null && typeof told !== 'string' ? told[name] : undefined;
  return Array.isArray(found) ? found : [];
}

/** Finds an attribute or the text of what is told; null when there is none. */
export function readToldText(told: Told | null, part: '#' | `@${string}`): string | null {
  if (told === null) return null;
  if (typeof told === 'string') return part === '#' ? told : null;
  const found = told[part];
  return typeof found === 'string' ? found : null;
}
