import type { Problem } from '@tresse/kit/values';
import { SaxesParser } from 'saxes';
import type { LheoElement } from '../domain/lheo-element.ts';
import { decodeXml } from './decode.ts';
import { FormationBuilder, type Heard, type Limits } from './element-builder.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What stands against reading one formation, or (a fault) the whole rest of a file, and the line where it was met. */
export interface Fault {
  readonly kind: 'too large' | 'fault';
  readonly line: number;
  readonly problem: Problem;
}

/** What a LHÉO file gives: its formations, then perhaps the fault behind which nothing can be read. */
export type LheoPart = { readonly kind: 'formation'; readonly formation: LheoElement; readonly size: number } | Fault;

/** Limits of a file: elements one in another, and characters of a formation. */
export const limits: Limits = { depth: 50, size: 5_000_000 };

/** Longest text between two tags, in characters: the parser holds it in memory. */
const longestText = 5_000_000;

/** Reads a LHÉO file as it arrives; holds the formations of one chunk at a time, however long the file is. */
export async function* readFormations(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LheoPart> {
  const parser = new SaxesParser({ xmlns: true });
  const ready: LheoPart[] = [];
  const heard = new FormationBuilder(
    parser,
    {
      onFormation: (formation, size) => ready.push({ kind: 'formation', formation, size }),
      onTooLarge: (line) => ready.push(describeTooLarge(line)),
    },
    limits,
  );
  const findFault = createFindFault(parser, heard);
  try {
    for await (const text of decodeXml(bytes)) {
      const fault = findFault(() => parser.write(text)) ?? findFault(() => checkTags(parser, heard));
      // What was closed before a fault in the same chunk is good.
      yield* ready.splice(0);
      if (fault) return yield fault;
    }
    const fault = findFault(() => parser.close());
    if (fault) yield fault;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield describeFault(error, parser.line, heard.lastTagLine);
  }
}

function createFindFault(parser: { readonly line: number }, heard: Heard): (work: () => void) => Fault | null {
  return (work) => {
    try {
      work();
      return null;
    } catch (error) {
      return describeFault(error, parser.line, heard.lastTagLine);
    }
  };
}

function checkTags(parser: { readonly position: number }, { lastTagPosition }: Heard): void {
  if (parser.position - lastTagPosition <= longestText) return;
  throw new UnreadableFile(`No tag follows in ${longestText} characters`, 'Close what stands open at this line');
}

function describeTooLarge(line: number): Fault {
  const reason = `The formation has more than ${limits.size} characters`;
  return { kind: 'too large', line, problem: { reason, mend: 'Deliver it in several formations' } };
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
