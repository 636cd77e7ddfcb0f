import { posix } from 'node:path';
import { WorkbookFault } from './fault.ts';
import type { Package } from './package.ts';
import { readXml } from './parse-xml.ts';

/** A sheet of a workbook, and the part that holds it. */
export interface SheetPlace {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** How a workbook is put together. */
export interface Structure {
  readonly sheets: readonly SheetPlace[];
  readonly countsFrom1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Reads how a workbook is put together; throws `WorkbookFault` where it is another kind of document. */
export async function readStructure(parts: Package): Promise<Structure> {
  const main = parts.sizeOf('_rels/.rels') === null ? null : (await readRelations(parts, '')).find('officeDocument');
  if (!main?.endsWith('.xml'))
    throw new WorkbookFault(`${parts.path} is not an .xlsx workbook: open it, and save it as .xlsx.`);
  const relations = await readRelations(parts, main);
  const sheets: SheetPlace[] = [];
  let countsFrom1904 = false;
  await readXml(parts.read(main), {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', isHidden, part: relations.targets.get(id) ?? '' });
    },
  });
  return {
    sheets,
    countsFrom1904,
    sharedStrings: relations.find('sharedStrings'),
    styles: relations.find('styles'),
  };
}

interface Relations {
  readonly targets: ReadonlyMap<string, string>;
  /** The part of a type; null where there is none. */
  find(type: string): string | null;
}

async function readRelations(parts: Package, of: string): Promise<Relations> {
  const targets = new Map<string, string>();
  const types = new Map<string, string>();
  const folder = posix.dirname(of);
  await readXml(parts.read(posix.join(folder, '_rels', `${posix.basename(of)}.rels`)), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const part = posix.join('/', folder, '.').concat('/');
      const whole = posix.resolve(part, Target).slice(1);
      targets.set(Id, whole);
      types.set(Type.slice(Type.lastIndexOf('/') + 1), whole);
    },
  });
  return { targets, find: (type) => types.get(type) ?? null };
}
