import { type ElementRule, grammar } from '../domain/grammar/index.ts';
import type { Told, ToldParts } from '../domain/told.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escapeText = (text: string): string =>
  /[&<>"\r]/.test(text) ? text.replaceAll(/[&<>"\r]/g, (character) => escapes[character] ?? '') : text;

/** A text where the grammar wants one that is not told: LHÉO's own custom, read as not told. */
const placeholder = '-';

/** Writes what is told as an element, its children in the order of the grammar, and those that it wants but nobody told. */
export function writeXml(name: string, told: Told): string {
  const rule = grammar.get(name);
  if (typeof told === 'string') return `<${name}>${escapeText(told)}</${name}>`;
  const text = typeof told['#'] === 'string' ? escapeText(told['#']) : '';
  return `<${name}${writeAttributes(told)}>${text}${rule ? writeChildren(told, rule) : ''}</${name}>`;
}

function writeAttributes(told: ToldParts): string {
  const attributes = Object.entries(told).filter(([part]) => part.startsWith('@'));
  return attributes.map(([part, value]) => ` ${part.slice(1)}="${escapeText(String(value))}"`).join('');
}

function writeChildren(told: ToldParts, rule: ElementRule): string {
  const children =
    rule.kind === 'sequence'
      ? rule.children
      : [
          { name: 'extra', least: 0 },
          { name: 'extras', least: 0 },
        ];
  return children.map(({ name, least }) => writeAll(name, told[name], least)).join('');
}

function writeAll(name: string, told: ToldParts[string] | undefined, least: number): string {
  if (Array.isArray(told)) return told.map((each: Told) => writeXml(name, each)).join('');
  return least > 0 ? writeWanted(name) : '';
}

/** What the grammar wants though nobody told it. A code or a number cannot be made up: such an element stays away. */
function writeWanted(name: string): string {
  const rule = grammar.get(name);
  if (rule?.kind === 'text' && rule.least <= 1) return writeXml(name, placeholder);
  if (rule?.kind === 'date') return writeXml(name, '00000000');
  return rule?.kind === 'sequence' && !ownRecords.has(name) ? writeXml(name, {}) : '';
}

/** These are there or not: an empty one would be a record. */
const ownRecords: ReadonlySet<string> = new Set(['formation', 'action', 'session']);
