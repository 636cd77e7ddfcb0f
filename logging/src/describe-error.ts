/** Names an error by its kind, and by its code where it has one, such as `PostgresError 23505`. */
export function nameError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as Error & { code?: unknown };
  return typeof code === 'string' && /^\w{2,40}$/.test(code) ? `${error.name} ${code}` : error.name;
}

const place = /^ +at .*\S:\d+:\d+\)?$/;

/**
 * Describes an error for the log, with those that caused it: their kinds and their places in the code, a line each. Messages
 * are left out: those of databases, parsers and other people's services hold values, so possibly people.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return nameError(error);
  const { stack = '', message, cause } = error;
  // A message may have lines that look like places.
  const behind = message === '' ? 0 : stack.indexOf(message) + message.length;
  const places = stack
    .slice(behind)
    .split('\n')
    .filter((line) => place.test(line));
  const causes = cause === undefined || cause === error ? [] : [`caused by ${describeError(cause)}`];
  return [nameError(error), ...places, ...causes].join('\n');
}
