import { TextDecoder } from 'node:util';
import { UnreadableFile } from './unreadable-file.ts';

/** How much of a file is looked at for the encoding that it declares, in bytes. */
const longestDeclaration = 256;

/** Decodes an XML file by its byte order mark or its declaration, as UTF-8 when it has neither. */
export async function* decodeXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: Decode | null = null;
  let head = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (decode) {
      yield decode(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < longestDeclaration) continue;
    decode = createDecode(head);
    yield decode(head);
  }
  if (decode) return yield decode();
  yield createDecode(head)(head);
}

type Decode = (chunk?: Uint8Array) => string;

function createDecode(head: Uint8Array): Decode {
  const label = findEncoding(head);
  const decoder = createDecoder(label);
  return (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new UnreadableFile(`Bytes are not ${label}`, 'Write the file in the encoding that it declares');
    }
  };
}

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new UnreadableFile(`The encoding « ${label} » is not known`, 'Write the file in UTF-8');
  }
}

function findEncoding(head: Uint8Array): string {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  const declaration = String.fromCharCode(...head.subarray(0, longestDeclaration));
  return (
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8'
  );
}
