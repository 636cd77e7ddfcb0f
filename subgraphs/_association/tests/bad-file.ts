import { open } from 'node:fs/promises';

/** What is said in the wrong columns of a record: some 300 characters. */
const filling = 'x'.repeat(300);

/** Writes a `people.csv` of `count` records that are all bad: a value that is none, a column too many, a quote astray. */
export async function writeBadFile(path: string, count: number): Promise<void> {
  const file = await open(path, 'w');
  await file.write('pseudonyme;code_centre;tranche_age;freins;dernier_contact\n');
  for (let start = 0; start < count; start += 1000) {
    const records = Array.from({ length: 1000 }, (_, index) => makeRecord(start + index));
    await file.write(records.join(''));
  }
  await file.close();
}

function makeRecord(index: number): string {
  const code = String(index).padStart(9, '0');
  if (index % 3 === 0) return `p-${code};33-1;${filling};;2026-04-01\n`;
  return index % 3 === 1 ? `p-${code};33-1;;;2026-04-01;${filling}\n` : `p-"${code};33-1;;${filling};2026-04-01\n`;
}
