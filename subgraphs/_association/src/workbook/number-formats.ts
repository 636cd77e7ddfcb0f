import type { Package } from './package.ts';
import { readXml } from './parse-xml.ts';

/** How the cells of a style show their number. */
export interface NumberFormat {
  readonly isDate: boolean;
  readonly hasTime: boolean;
  /** The least digits that are shown, zeros in front. */
  readonly digits: number;
}

export const plainNumber: NumberFormat = { isDate: false, hasTime: false, digits: 0 };

/** Formats that every program knows by number. Source: ECMA-376, part 1, 18.8.30; those from 27 on are East Asian. */
const knownDates = [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const knownTimes = [18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56];

/** Reads the formats of a workbook's styles, by the number that cells give. */
export async function readNumberFormats(parts: Package, part: string): Promise<NumberFormat[]> {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  await readXml(parts.read(part), {
    open(name, attributes) {
      const id = attributes['numFmtId'] ?? '0';
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(describeFormat(Number(id), codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}

function describeFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    const hasTime = knownTimes.includes(id);
    return { isDate: hasTime || knownDates.includes(id), hasTime, digits: 0 };
  }
  const letters = findLetters(code);
  const hasTime = /[hs]/i.test(letters);
  return { isDate: hasTime || /[ymd]/i.test(letters), hasTime, digits: /^0+$/.test(code) ? code.length : 0 };
}

/** What is left of a format without its quoted texts, escaped characters and what stands in brackets. */
const findLetters = (code: string): string =>
  (code.split(';')[0] ?? '').replaceAll(/"[^"]*"|[\\_*].|\[(?![hms]+\])[^\]]*\]|general|standard/gi, '');
