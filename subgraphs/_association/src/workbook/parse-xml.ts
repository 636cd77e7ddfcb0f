import { SaxesParser } from 'saxes';

/** Hears the elements of a document by their names without prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML by streaming; gives what the listener gives. Entities that a document defines are not expanded. */
export async function* parseXml<Item>(
  bytes: AsyncIterable<Uint8Array>,
  createListener: (give: (item: Item) => void) => XmlListener,
): AsyncGenerator<Item> {
  const items: Item[] = [];
  const parser = createParser(createListener((item) => items.push(item)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* items.splice(0);
  }
  parser.write(decoder.decode()).close();
  yield* items;
}

/** Reads XML for what the listener keeps of it. */
export async function readXml(bytes: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  for await (const _ of parseXml(bytes, () => listener));
}

function createParser(listener: XmlListener): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => listener.open(withoutPrefix(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(withoutPrefix(name)));
  return parser;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
