/** Rows by a number that each has, such as that of its commune: all those of some numbers without looking at the others. */
export class RowGroups {
  /** Where the rows of each number begin in `#rows`, and behind the last where they end. */
  readonly #starts: Int32Array;
  readonly #rows: Int32Array;

  /** Groups the rows of a column, whose numbers are from 0 on. */
  constructor(numbers: Int32Array) {
    const ends = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), -1) + 2);
    for (const number of numbers) ends[number + 1] = (ends[number + 1] as number) + 1;
    for (let number = 1; number < ends.length; number++) {
      ends[number] = (ends[number] as number) + (ends[number - 1] as number);
    }
    this.#starts = ends.slice();
    this.#rows = new Int32Array(numbers.length);
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row] as number;
      this.#rows[ends[number] as number] = row;
      ends[number] = (ends[number] as number) + 1;
    }
  }

  /** Lists the rows of distinct numbers, those of one number in their order. */
  list(numbers: readonly number[]): Int32Array {
    let length = 0;
    for (const number of numbers) length += this.#endOf(number) - this.#startOf(number);
    const listed = new Int32Array(length);
    let next = 0;
    for (const number of numbers) {
      for (let at = this.#startOf(number); at < this.#endOf(number); at++) listed[next++] = this.#rows[at] as number;
    }
    return listed;
  }

  /** Of a number that no row has, where all end. */
  #startOf(number: number): number {
    return this.#starts[number] ?? this.#rows.length;
  }

  #endOf(number: number): number {
    return this.#startOf(number + 1);
  }
}
