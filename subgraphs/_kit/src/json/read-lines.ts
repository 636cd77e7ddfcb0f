import type { LinePart } from './decode-lines.ts';
import type { JsonPart } from './json-part.ts';

const mend = 'Write one whole record in JSON on each line';

/** Reads a file that holds one JSON record a line; a bad line is lost alone. */
export async function* readLines(parts: AsyncIterable<LinePart>): AsyncGenerator<JsonPart> {
  let waiting: LinePart | null = null;
  for await (const part of parts) {
    const whole: LinePart = { line: part.line, text: (waiting?.text ?? '') + part.text };
    waiting = part.text.endsWith('\n') ? null : whole;
    if (!waiting) yield* readLine(whole);
  }
  if (waiting) yield* readLine(waiting);
}

function* readLine({ line, text }: LinePart): Generator<JsonPart> {
  if (text.trim() === '') return;
  try {
    yield { kind: 'record', line, value: JSON.parse(text) as unknown };
  } catch {
    yield { kind: 'fault', line, text: text.trim(), problem: { reason: 'The line is no JSON', mend } };
  }
}
