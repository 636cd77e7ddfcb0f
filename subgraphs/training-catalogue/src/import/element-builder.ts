import type { SaxesParser, SaxesTagNS } from 'saxes';
import type { LheoElement } from '../domain/lheo-element.ts';
import { checkVersion } from './versions.ts';

/** An element under construction. */
interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly line: number;
  text: string;
  readonly children: Growing[];
}

/** What was heard from a parser so far: the line of the last tag that was read. */
export interface Heard {
  readonly lastTagLine: number;
}

/**
 * Listens to a parser and gives each `formation` as soon as it is closed. Nothing else is kept: neither what stands
 * around the formations, nor `extras` and elements of other namespaces inside them.
 */
export function buildFormations(
  parser: SaxesParser<{ xmlns: true }>,
  onFormation: (formation: LheoElement) => void,
): Heard {
  const heard = { lastTagLine: 1 };
  const open: Growing[] = [];
  let namespace: string | null = null;
  let skipped = 0;
  parser.on('opentag', (tag) => {
    heard.lastTagLine = parser.line;
    if (namespace === null) checkVersion(tag);
    namespace ??= tag.uri;
    const isOther = open.length > 0 && (tag.uri !== namespace || tag.local === 'extras');
    if (skipped > 0 || isOther) skipped++;
    else if (open.length > 0 || tag.local === 'formation') grow(open, tag, parser.line);
  });
  parser.on('closetag', () => {
    heard.lastTagLine = parser.line;
    if (skipped > 0) skipped--;
    else if (open.length === 1) onFormation(open.pop() as LheoElement);
    else open.pop();
  });
  const addText = (text: string) => {
    const last = open.at(-1);
    if (skipped === 0 && last) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  return heard;
}

function grow(open: Growing[], tag: SaxesTagNS, line: number): void {
  const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
  const element: Growing = { name: tag.local, attributes, line, text: '', children: [] };
  open.at(-1)?.children.push(element);
  open.push(element);
}
