/** A cache that keeps the entries used last, at most `size` of them. */
export interface BoundedCache<Value> {
  /** Gives the entry of a key, made first when it is missing; what fails to be made is not kept. */
  get(key: string, make: () => Promise<Value>): Promise<Value>;
}

/** Creates an empty cache of at most `size` entries. Requests that come together share one making. */
export function createBoundedCache<Value>(size: number): BoundedCache<Value> {
  const entries = new Map<string, Promise<Value>>();
  const keep = (key: string, entry: Promise<Value>) => {
    entries.delete(key);
    entries.set(key, entry);
    const oldest = entries.size > size ? entries.keys().next() : undefined;
    if (oldest && !oldest.done) entries.delete(oldest.value);
  };
  return {
    get(key, make) {
      const known = entries.get(key);
      const entry = known ?? make();
      keep(key, entry);
      if (!known) entry.catch(() => entries.get(key) === entry && entries.delete(key));
      return entry;
    },
  };
}
