/** An element to write; `content` is its text or its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** Makes an element without attributes; null children are left out. */
export const element = (name: string, content: string | readonly (XmlElement | null)[]): XmlElement =>
  elementWith({}, name, content);

/** Makes an element with attributes. */
export const elementWith = (
  attributes: Readonly<Record<string, string>>,
  name: string,
  content: string | readonly (XmlElement | null)[],
): XmlElement => ({
  name,
  attributes,
  content: typeof content === 'string' ? content : content.filter((child) => child !== null),
});

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Writes an element, one line for each that has a text, indented by one space a level. */
export function writeXml({ name, attributes, content }: XmlElement, indent = ''): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const start = `${indent}<${name}${told.join('')}>`;
  if (typeof content === 'string') return `${start}${escapeText(content)}</${name}>\n`;
  return `${start}\n${content.map((child) => writeXml(child, `${indent} `)).join('')}${indent}</${name}>\n`;
}
