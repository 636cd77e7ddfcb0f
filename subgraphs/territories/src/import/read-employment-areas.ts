import type { Rejection } from '@tresse/kit';
import { accept, type Parsed, parseCommuneCode, refuse } from '@tresse/kit/values';
import { parse } from 'csv-parse/sync';
import type { EmploymentAreaTable } from '../db/keep-employment-areas.ts';

const columns = ['commune_code', 'area_code', 'area_name'] as const;
const mendHeader = `Begin with the line ${columns.join(';')}, separated by semicolons`;

interface Line {
  readonly number: number;
  readonly text: string;
}

interface Placement {
  readonly commune: string;
  readonly area: string;
  readonly name: string;
}

/** A table as read: what is good of it, and every line that is not. */
export interface ReadTable extends EmploymentAreaTable {
  readonly read: number;
  readonly rejections: readonly Rejection[];
}

/**
 * Reads a table of employment areas: UTF-8, semicolons, a header, `#` before comments. Each line is read for itself, so
 * that a quote left open costs no other line. `isCommune` says whether the region has a current commune of this code.
 */
export function readEmploymentAreas(text: string, isCommune: (code: string) => boolean): ReadTable {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '' && !line.text.startsWith('#'));
  const [header, ...records] = lines;
  const order = readHeader(header);
  if (!order) return { areas: new Map(), placements: new Map(), read: 1, rejections: [refuseHeader(header)] };
  return collect(records, (line) => readLine(line, order, isCommune));
}

function readHeader(header: Line | undefined): readonly number[] | null {
  const names = splitFields(header?.text ?? '')?.map((name) => name.toLowerCase()) ?? [];
  const order = columns.map((column) => names.indexOf(column));
  return order.includes(-1) ? null : order;
}

const refuseHeader = (header: Line | undefined): Rejection => ({
  line: header?.number ?? null,
  record: header?.text ?? '',
  reason: 'The first line does not name the columns',
  mend: mendHeader,
});

function collect(records: readonly Line[], read: (line: Line) => Parsed<Placement>): ReadTable {
  const areas = new Map<string, string>();
  const placements = new Map<string, string>();
  const rejections: Rejection[] = [];
  for (const line of records) {
    const parsed = read(line);
    const problem = parsed.ok ? findConflict(parsed.value, areas, placements) : parsed.problem;
    if (problem) rejections.push({ line: line.number, record: line.text, ...problem });
    if (problem || !parsed.ok) continue;
    areas.set(parsed.value.area, parsed.value.name);
    placements.set(parsed.value.commune, parsed.value.area);
  }
  return { areas, placements, read: records.length, rejections };
}

function readLine({ text }: Line, order: readonly number[], isCommune: (code: string) => boolean): Parsed<Placement> {
  const fields = splitFields(text);
  if (!fields) return refuse('The line is not CSV', 'Close its quotation marks and write those within a name twice');
  const [code = '', area = '', name = ''] = order.map((index) => fields[index]);
  if (/[\0\uFFFD]/.test(text)) return refuse('The line is not UTF-8', 'Save the table as CSV UTF-8');
  if (area === '' || name === '') return refuse('The area has no code or no name', 'Give both on every line');
  const commune = parseCommuneCode(code);
  if (!commune.ok) return commune;
  if (!isCommune(commune.value))
    return refuse(
      `Commune ${commune.value} is not a current commune of the region`,
      'Give its code in the latest Code officiel géographique; a merged commune has the code of the new one',
    );
  return accept({ commune: commune.value, area, name });
}

function findConflict({ commune, area, name }: Placement, areas: Map<string, string>, placements: Map<string, string>) {
  const otherArea = placements.get(commune);
  if (otherArea !== undefined)
    return { reason: `Commune ${commune} is already in area ${otherArea}`, mend: 'Keep one line for each commune' };
  const otherName = areas.get(area);
  if (otherName !== undefined && otherName !== name)
    return { reason: `Area ${area} is already named « ${otherName} »`, mend: 'Give an area one name and one code' };
  return null;
}

function splitFields(text: string): readonly string[] | null {
  try {
    return parse(text, { delimiter: ';', trim: true })[0] ?? [];
  } catch {
    return null;
  }
}
