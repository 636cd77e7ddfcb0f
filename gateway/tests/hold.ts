/** What comes when it is told to. */
export interface Held<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
  reject(reason: unknown): void;
}

/** Holds a promise open. */
export function hold<Value>(): Held<Value> {
  const held: Partial<Pick<Held<Value>, 'resolve' | 'reject'>> = {};
  const promise = new Promise<Value>((resolve, reject) => Object.assign(held, { resolve, reject }));
  return { promise, resolve: (value) => held.resolve?.(value), reject: (reason) => held.reject?.(reason) };
}
