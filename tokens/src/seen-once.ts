/** Remembers token ids until they expire, in two generations so that forgetting costs nothing. */
export class SeenOnce {
  readonly #lifeSeconds: number;
  #young = new Set<string>();
  #old = new Set<string>();
  #turnAt = 0;

  constructor(lifeSeconds: number) {
    this.#lifeSeconds = lifeSeconds;
  }

  /** Whether this id comes for the first time; `expiresAt` in seconds. */
  isFirst(id: string, expiresAt: number): boolean {
    const now = Date.now() / 1000;
    if (now > this.#turnAt) {
      this.#old = this.#young;
      this.#young = new Set();
      this.#turnAt = Math.max(now, expiresAt) + this.#lifeSeconds;
    }
    if (this.#young.has(id) || this.#old.has(id)) return false;
    this.#young.add(id);
    return true;
  }
}
