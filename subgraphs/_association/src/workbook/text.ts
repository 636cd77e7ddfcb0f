import type { Package } from './package.ts';
import { parseXml, type XmlListener } from './parse-xml.ts';

/** Takes up the text of an element and of the runs in it; what tells only how it is pronounced is no part of it. */
export class TextTaker {
  #text = '';
  #isInText = false;
  #pronunciations = 0;

  open(name: string): void {
    if (name === 'rPh') this.#pronunciations += 1;
    this.#isInText = name === 't' && this.#pronunciations === 0;
  }

  add(text: string): void {
    if (this.#isInText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#pronunciations -= 1;
    this.#isInText = false;
  }

  /** Gives what was taken, and begins anew. */
  take(): string {
    const text = decodeCharacters(this.#text);
    this.#text = '';
    return text;
  }
}

/** Reads the texts that the cells of a workbook share, in their order. */
export async function readSharedStrings(parts: Package, part: string): Promise<string[]> {
  const strings: string[] = [];
  for await (const text of parseXml(parts.read(part), createListener)) strings.push(text);
  return strings;
}

function createListener(give: (text: string) => void): XmlListener {
  const taker = new TextTaker();
  return {
    open: (name) => taker.open(name),
    text: (text) => taker.add(text),
    close(name) {
      taker.close(name);
      if (name === 'si') give(taker.take());
    },
  };
}

/** Characters that XML does not take are written `_x000D_`. Source: ECMA-376, part 1, 22.9.2.19. */
export const decodeCharacters = (text: string): string =>
  text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
