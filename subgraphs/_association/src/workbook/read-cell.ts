import type { Problem } from '@tresse/kit/values';
import { type CellDate, readSerial } from './dates.ts';
import { type NumberFormat, plainNumber } from './number-formats.ts';

/** A cell as the sheet holds it. */
export interface RawCell {
  /** Such as `B12`. */
  readonly place: string;
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** Null where none is written. */
  readonly value: string | null;
  readonly inlineText: string;
}

/** A cell as text, and what makes it unreadable. */
export interface Cell {
  readonly text: string;
  readonly problem: Problem | null;
}

/** What is needed to read the cells of a workbook. */
export interface CellReading {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
  readonly writeDate: (date: CellDate) => string;
}

/** Reads a cell as text: numbers without exponent, `oui` and `non`, formulas by the value that they had when saved. */
export function readCell(cell: RawCell, reading: CellReading): Cell {
  const { place, type, value } = cell;
  // A formula that gives an empty text has the type of texts.
  if (cell.hasFormula && (value === null || (value === '' && type !== 'str')))
    return refuse('=', `Cell ${place} holds a formula without its value`, resave);
  if (type === 'e') return refuse(value ?? '', `Cell ${place} holds the error ${value}`, correctError);
  return { text: readText(cell, value ?? '', reading), problem: null };
}

const resave = 'Open the workbook in a spreadsheet program and save it, so that the value is written';
const correctError = 'Correct its formula, or put the value or nothing in its place';

const refuse = (text: string, reason: string, mend: string): Cell => ({ text, problem: { reason, mend } });

function readText({ type, style, inlineText }: RawCell, value: string, reading: CellReading): string {
  switch (type) {
    case 's':
      return readShared(value, reading);
    case 'inlineStr':
      return inlineText;
    case 'b':
      return value === '' ? '' : readBoolean(value);
    case 'd':
      return readIsoDate(value, reading);
    case 'n':
      return value === '' ? '' : readNumber(Number(value), reading.formats[style] ?? plainNumber, reading);
    default:
      return value;
  }
}

function readShared(value: string, { sharedStrings }: CellReading): string {
  const text = sharedStrings[Number(value)];
  if (text === undefined) throw new Error(`There is no shared text ${value}`);
  return text;
}

const readBoolean = (value: string): string => (value === '1' || value === 'true' ? 'oui' : 'non');

function readIsoDate(value: string, { writeDate }: CellReading): string {
  const shown = Date.parse(value.endsWith('Z') ? value : `${value}${value.includes('T') ? 'Z' : ''}`);
  return Number.isNaN(shown) ? value : writeDate({ shown, hasTime: /T(?!00:00:00(\.0+)?Z?$)/.test(value) });
}

function readNumber(number: number, { isDate, hasTime, digits }: NumberFormat, reading: CellReading): string {
  const date = isDate ? readSerial(number, hasTime, reading.countsFrom1904) : null;
  if (date) return reading.writeDate(date);
  // Programs write what they compute with 17 digits and show 15.
  const shown = Number(number.toPrecision(15));
  if (!Number.isInteger(shown)) return String(shown);
  return BigInt(shown).toString().padStart(digits, '0');
}
