import type { LheoElement } from './lheo-element.ts';

const personal = new Set(['civilite', 'nom', 'prenom', 'telfixe', 'portable', 'fax', 'courriel', 'extras']);
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Writes an element as XML for people who mend it; what may be a person's is left out, `extras` and namespaces too. */
export function writeElement({ name, attributes, text, children }: LheoElement): string {
  if (personal.has(name)) return '';
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const content = children.length > 0 ? children.map(writeElement).join('') : escapeText(text.trim());
  return `<${name}${told.join('')}>${content}</${name}>`;
}
