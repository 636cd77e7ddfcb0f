import type { Problem } from '@tresse/kit/values';
import { SaxesParser } from 'saxes';
import type { LheoElement } from '../domain/lheo-element.ts';
import { decodeXml } from './decode.ts';
import { buildFormations } from './element-builder.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What stands against reading a file further, and the line where it was met. */
export interface Fault {
  readonly kind: 'fault';
  readonly line: number;
  readonly problem: Problem;
}

/** What a LHÉO file gives: its formations, then perhaps the fault behind which nothing can be read. */
export type LheoPart = { readonly kind: 'formation'; readonly formation: LheoElement } | Fault;

/** Reads a LHÉO file as it arrives; holds the formations of one chunk at a time, however long the file is. */
export async function* readFormations(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LheoPart> {
  const parser = new SaxesParser({ xmlns: true });
  const ready: LheoElement[] = [];
  const heard = buildFormations(parser, (formation) => ready.push(formation));
  const findFault = (work: () => void): Fault | null => {
    try {
      work();
      return null;
    } catch (error) {
      return describeFault(error, parser.line, heard.lastTagLine);
    }
  };
  try {
    for await (const text of decodeXml(bytes)) {
      const fault = findFault(() => parser.write(text));
      // What was closed before a fault in the same chunk is good.
      for (const formation of ready.splice(0)) yield { kind: 'formation', formation };
      if (fault) return yield fault;
    }
    const fault = findFault(() => parser.close());
    if (fault) yield fault;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield describeFault(error, parser.line, heard.lastTagLine);
  }
}

function describeFault(error: unknown, line: number, lastTagLine: number): Fault {
  if (error instanceof UnreadableFile) {
    return { kind: 'fault', line, problem: { reason: error.message, mend: error.mend } };
  }
  const message = error instanceof Error ? error.message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '') : String(error);
  // The parser notices a bare « & » or a missing end only far behind it: the last tag before is nearer.
  const isNoticedLate = /entity|unclosed/.test(message);
  const mend = 'Mend the XML at this line or deliver the whole file; what stands before was read';
  return {
    kind: 'fault',
    line: isNoticedLate ? lastTagLine : line,
    problem: { reason: `The XML is malformed: ${message}`, mend },
  };
}
