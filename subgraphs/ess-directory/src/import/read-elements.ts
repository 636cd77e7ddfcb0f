import { JSONParser, TokenType } from '@streamparser/json';
import type { JsonPart, LinePart } from '@tresse/kit/json';

const mend = 'Mend the JSON at this line or deliver the whole file; what stands before was read';

/** Reads the values of a JSON document that stand at these paths, each as soon as it is whole. */
export async function* readElements(
  parts: AsyncIterable<LinePart>,
  paths: readonly string[],
): AsyncGenerator<JsonPart> {
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  const place = followLines(parser);
  const ready: JsonPart[] = [];
  parser.onValue = ({ value }) => ready.push({ kind: 'record', line: place.begun, value });
  for await (const { line, text } of parts) {
    place.line = line;
    if (parser.isEnded && text.trim() === '') continue;
    const fault = findFault(() => parser.write(text), line);
    // What was closed before a fault in the same line is good.
    yield* ready.splice(0);
    if (fault) return yield fault;
  }
  const fault = findFault(() => parser.isEnded || parser.end(), place.line);
  if (fault) yield fault;
}

/** Where the parser stands: `line` is set from outside, `begun` is where the value that was closed last had begun. */
interface Place {
  line: number;
  begun: number;
}

function followLines(parser: JSONParser): Place {
  const place: Place = { line: 1, begun: 1 };
  const open: number[] = [];
  parser.onToken = ({ token }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) open.push(place.line);
    const isEnd = token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET;
    place.begun = (isEnd ? open.pop() : undefined) ?? place.line;
  };
  return place;
}

function findFault(work: () => void, line: number): JsonPart | null {
  try {
    work();
    return null;
  } catch (error) {
    return { kind: 'fault', line, text: '', problem: { reason: `The JSON is malformed: ${describe(error)}`, mend } };
  }
}

/** The parser quotes what it met, which may be a person's: only the kind of it is told. */
function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const unexpected = /^Unexpected (?:"(.)"|([A-Z_]+) )/s.exec(message);
  if (!unexpected) return 'it ends too early';
  return `unexpected ${unexpected[2]?.toLowerCase().replace('_', ' ') ?? `« ${unexpected[1]} »`}`;
}
