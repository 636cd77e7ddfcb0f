/** A value, or what gives it where it may be replaced while the program runs. */
export type Current<Value extends object> = Value | (() => Value);

/** Gives what is derived from the current value, derived anew only when that was replaced. */
export function deriveFrom<Value extends object, Derived>(
  current: Current<Value>,
  derive: (value: Value) => Derived,
): () => Derived {
  const get = typeof current === 'function' ? (current as () => Value) : () => current;
  let last: { readonly from: Value; readonly derived: Derived } | undefined;
  return () => {
    const from = get();
    if (last?.from !== from) last = { from, derived: derive(from) };
    return last.derived;
  };
}
