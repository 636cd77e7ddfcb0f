/**
 * Reads a declaration number (numéro de déclaration d'activité): eleven characters, digits but for the `P` that public
 * bodies carry in the fifth place, such as `2151P001151`. Null for placeholders and anything else.
 */
export function parseActivityNumber(text: string): string | null {
  const number = text.replaceAll(/\s/g, '').toUpperCase();
  const isPlaceholder = /^(\d)\1+$/.test(number);
  return /^\d{4}[\dP]\d{6}$/.test(number) && !isPlaceholder ? number : null;
}
