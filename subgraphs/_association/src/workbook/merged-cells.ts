import { WorkbookFault } from './fault.ts';
import type { Package } from './package.ts';
import { readXml } from './parse-xml.ts';
import { readColumn } from './read-rows.ts';

/** Cells that are merged: all but the first lose what they held. */
export interface MergedCells {
  /** Such as `B4:B6`. */
  readonly range: string;
  touches(line: number): boolean;
  covers(line: number, column: number): boolean;
}

const mostRanges = 1000;

/** Reads which cells of a sheet are merged, which is written behind its rows. */
export async function readMergedCells(parts: Package, part: string): Promise<MergedCells[]> {
  const ranges: MergedCells[] = [];
  await readXml(parts.read(part), {
    open(name, { ref = '' }) {
      if (name === 'mergeCell') ranges.push(describeRange(ref));
      if (ranges.length > mostRanges)
        throw new WorkbookFault(`${parts.path} has a sheet with more than ${mostRanges} merged cells: unmerge them.`);
    },
  });
  return ranges;
}

function describeRange(range: string): MergedCells {
  const [first = '', last = first] = range.split(':');
  const [top, bottom] = [readLine(first), readLine(last)];
  const [left, right] = [readColumn(first), readColumn(last)];
  const touches = (line: number): boolean => line >= top && line <= bottom;
  const isWithin = (line: number, column: number): boolean => touches(line) && column >= left && column <= right;
  return { range, touches, covers: (line, column) => isWithin(line, column) && (line !== top || column !== left) };
}

const readLine = (place: string): number => Number(place.match(/\d+$/)?.[0] ?? 0);
