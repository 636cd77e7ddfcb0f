/** Tells one step of the command: on stderr, since stdout belongs to answers. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs one step and tells its end with the seconds it took; `act` may give a word to add to the line. */
export async function runStep<T>(
  title: string,
  act: () => T | Promise<T>,
  describe?: (result: T) => string,
): Promise<T> {
  const begin = performance.now();
  const result = await act();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const detail = describe ? `: ${describe(result)}` : '';
  tell(`✓ ${title}${detail} (${seconds} s)`);
  return result;
}
