import type { SaxesParser, SaxesTagNS } from 'saxes';
import { internName } from '../domain/grammar/index.ts';
import type { LheoElement } from '../domain/lheo-element.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { checkVersion } from './versions.ts';

/** An element under construction. */
interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  text: string;
  readonly children: Growing[];
}

/** What a file may hold at most: real ones stay far below, and what is longer is nothing that people read. */
export interface Limits {
  /** Elements one in another; behind more nothing is read. */
  readonly depth: number;
  /** Characters of texts and attributes of a formation, and a hundred for each element. */
  readonly size: number;
}

/** What is told of the formations of a file; their size is counted as that of the limits is. */
export interface FormationListener {
  onFormation(formation: LheoElement, size: number): void;
  /** A formation beyond the limits, of which nothing is kept. */
  onTooLarge(line: number): void;
}

/** What was heard from a parser so far: the line of the last tag that was read, and where in the text it ended. */
export interface Heard {
  readonly lastTagLine: number;
  readonly lastTagPosition: number;
}

const elementSize = 100;

/**
 * Listens to a parser and gives each `formation` as soon as it is closed. Nothing else is kept: neither what stands
 * around the formations, nor elements of other namespaces inside them.
 */
export class FormationBuilder implements Heard {
  lastTagLine = 1;
  lastTagPosition = 0;
  readonly #parser: SaxesParser<{ xmlns: true }>;
  readonly #listener: FormationListener;
  readonly #limits: Limits;
  readonly #open: Growing[] = [];
  #namespace: string | null = null;
  #skipped = 0;
  #depth = 0;
  #size = 0;

  constructor(parser: SaxesParser<{ xmlns: true }>, listener: FormationListener, limits: Limits) {
    this.#parser = parser;
    this.#listener = listener;
    this.#limits = limits;
    parser.on('opentag', (tag) => this.#begin(tag));
    parser.on('closetag', () => this.#end());
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#addText(text));
  }

  #begin(tag: SaxesTagNS): void {
    this.#passTag();
    this.#deepen();
    if (this.#namespace === null) checkVersion(tag);
    this.#namespace ??= tag.uri;
    const isInside = this.#open.length > 0;
    if (this.#skipped > 0 || (isInside && tag.uri !== this.#namespace)) this.#skipped++;
    else if (isInside || tag.local === 'formation') this.#grow(tag);
  }

  /** The parser looks for namespaces through all open elements: what is nested deeply would hold it for hours. */
  #deepen(): void {
    this.#depth++;
    if (this.#depth <= this.#limits.depth) return;
    throw new UnreadableFile(`More than ${this.#limits.depth} elements stand in one another`, 'Nest them less deeply');
  }

  #end(): void {
    this.#depth--;
    this.#passTag();
    if (this.#skipped > 0) this.#skipped--;
    else this.#close();
  }

  #close(): void {
    const closed = this.#open.pop();
    if (!closed || this.#open.length > 0) return;
    if (this.#isTooLarge) this.#listener.onTooLarge(closed.line);
    else this.#listener.onFormation(closed, this.#size);
    this.#size = 0;
  }

  #grow(tag: SaxesTagNS): void {
    const attributes = readAttributes(tag);
    const element: Growing = {
      name: internName(tag.local),
      attributes,
      line: this.#parser.line,
      text: '',
      children: [],
    };
    this.#size += elementSize;
    for (const name in attributes) this.#size += attributes[name]?.length ?? 0;
    if (this.#isTooLarge) this.#open[0]?.children.splice(0);
    else this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  #addText(text: string): void {
    const last = this.#open.at(-1);
    if (this.#skipped > 0 || !last || this.#isTooLarge) return;
    this.#size += text.length;
    last.text += text;
  }

  #passTag(): void {
    this.lastTagLine = this.#parser.line;
    this.lastTagPosition = this.#parser.position;
  }

  get #isTooLarge(): boolean {
    return this.#size > this.#limits.size;
  }
}

const none: Readonly<Record<string, string>> = Object.freeze({});

function readAttributes({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  let read: Record<string, string> | null = null;
  for (const name in attributes) {
    const attribute = attributes[name];
    if (!attribute) continue;
    read ??= {};
    read[attribute.local] = attribute.value;
  }
  return read ?? none;
}
