import type { XmlListener } from './parse-xml.ts';
import { type Cell, type CellReading, type RawCell, readCell } from './read-cell.ts';
import { decodeCharacters, TextTaker } from './text.ts';

/** A row of a sheet by the number that the sheet shows, with its cells by column, the first being 1. */
export interface SheetRow {
  readonly line: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Hears a sheet and gives its rows. Throws where rows or cells are not in their order. */
export class RowListener implements XmlListener {
  readonly #give: (row: SheetRow) => void;
  readonly #reading: CellReading;
  readonly #inline = new TextTaker();
  #line = 0;
  #column = 0;
  #cells = new Map<number, Cell>();
  #cell: Omit<RawCell, 'inlineText'> = noCell;
  #isInValue = false;

  constructor(reading: CellReading, give: (row: SheetRow) => void) {
    this.#reading = reading;
    this.#give = give;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#inline.open(name);
    if (name === 'row') this.#openRow(attributes['r']);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f') this.#cell = { ...this.#cell, hasFormula: true };
    else if (name === 'v') {
      this.#isInValue = true;
      this.#cell = { ...this.#cell, value: '' };
    }
  }

  text(text: string): void {
    this.#inline.add(text);
    if (this.#isInValue) this.#cell = { ...this.#cell, value: (this.#cell.value ?? '') + text };
  }

  close(name: string): void {
    this.#inline.close(name);
    if (name === 'v') this.#isInValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#give({ line: this.#line, cells: this.#cells });
  }

  #openRow(number: string | undefined): void {
    this.#line = advance(this.#line, number === undefined ? null : Number(number));
    this.#column = 0;
    this.#cells = new Map();
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    this.#column = advance(this.#column, r === undefined ? null : readColumn(r));
    const place = r ?? `${this.#column} of row ${this.#line}`;
    this.#cell = { place, type: t, style: Number(s), hasFormula: false, value: null };
  }

  #closeCell(): void {
    const raw = { ...this.#cell, inlineText: this.#inline.take() };
    const value = raw.type === 'str' && raw.value !== null ? decodeCharacters(raw.value) : raw.value;
    this.#cells.set(this.#column, readCell({ ...raw, value }, this.#reading));
  }
}

const noCell = { place: '', type: 'n', style: 0, hasFormula: false, value: null };

/** Gives the number of the next row or column: the one that is written, which is behind the last, or the one after it. */
function advance(last: number, written: number | null): number {
  const next = written ?? last + 1;
  if (next > last) return next;
  throw new Error(`${next} comes after ${last}`);
}

/** Reads the column of a place: 1 of `A12`, 28 of `AB3`. */
export const readColumn = (place: string): number => {
  let column = 0;
  for (const letter of place.match(/^[A-Z]{1,3}/)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};
