/** Numbers from 0 on that stand for codes, in the order in which these were first met. */
export class CodeNumbers {
  readonly #codes: string[] = [];
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#codes.length;
  }

  /** Gives the number of a code, a new one to a code that has none. */
  give(code: string): number {
    const number = this.#numbers.get(code) ?? this.#codes.push(code) - 1;
    this.#numbers.set(code, number);
    return number;
  }

  find(code: string): number | undefined {
    return this.#numbers.get(code);
  }

  /** Gives the code of a number that was given. */
  codeOf(number: number): string {
    return this.#codes[number] as string;
  }
}
