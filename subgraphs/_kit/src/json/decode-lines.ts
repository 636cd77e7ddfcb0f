import { UnreadableFile } from './unreadable-file.ts';

/** A part of one line of a file, its end of line included; a line may come in several parts. */
export interface LinePart {
  readonly line: number;
  readonly text: string;
}

/** Decodes a file of UTF-8 and cuts it at its ends of line, holding one chunk at a time. */
export async function* decodeLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LinePart> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  function* cut(text: string): Generator<LinePart> {
    for (const part of text.split(/(?<=\n)/)) {
      if (part !== '') yield { line, text: part };
      if (part.endsWith('\n')) line++;
    }
  }
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new UnreadableFile(line, 'Bytes are not UTF-8', 'Write the file in UTF-8');
    }
  };
  for await (const chunk of bytes) yield* cut(decode(chunk));
  yield* cut(decode());
}
