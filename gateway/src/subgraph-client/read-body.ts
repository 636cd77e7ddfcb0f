/** Why an answer could not be read. */
class AnswerTooLarge extends Error {}

/** Reads a JSON answer while counting its bytes; throws `AnswerTooLarge` past the cap, a SyntaxError for other text. */
export async function readJson(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  capBytes: number,
): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > capBytes) throw new AnswerTooLarge(`more than ${capBytes} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Whether `readJson` threw because of what came, and not because it stopped coming. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof AnswerTooLarge;
}
