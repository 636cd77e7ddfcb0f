import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportLheo } from '../../src/export/index.ts';
import { toldAction, toldTraining } from '../../src/export/to-told.ts';
import { writeXml } from '../../src/export/write-xml.ts';
import type { DeliveredReading } from '../../src/import/index.ts';
import { createCatalogue, readAll, type TestCatalogue, toBytes } from '../make.ts';
import { lheoFiles } from '../make-by-grammar.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
});
afterAll(() => catalogue.database.close());

async function exportSource(source: string): Promise<string> {
  let file = '';
  for await (const part of exportLheo(catalogue.database.program.db, source)) file += part;
  return file;
}

const nothingNew = { created: 0, changed: 0, rejections: [], gone: { count: 0, isBelieved: true } };

it('writes what a file told so that importing it again changes nothing', async () => {
  const first = await catalogue.importFixture('lheo-2.3.xml', 'fixture');
  const again = await catalogue.importText(await exportSource('fixture'), 'fixture');
  expect(again).toMatchObject({ ...nothingNew, read: first.read });
});

it('writes no person that a file named', async () => {
  await catalogue.importFixture('lheo-2.3.xml', 'persons');
  expect(await exportSource('persons')).not.toMatch(/exemplaire|camille|dominique|06 39 98/i);
});

const row = <Record>(record: Record) => ({ ...record, changedAt: null, goneAt: null });

/** Writes what was read of a file as an export does, without a database. */
function writeAgain(readings: readonly DeliveredReading[]): string {
  const formations = readings.flatMap(({ trainings, actions, sessions }) =>
    trainings.map((training) => {
      const sessionsOf = (id: string) => sessions.filter(({ actionId }) => actionId === id).map(row);
      const told = actions.map((action) => toldAction(row(action), sessionsOf(action.id)));
      return writeXml('formation', toldTraining(row(training), told));
    }),
  );
  return `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>${formations.join('\n')}</offres></lheo>`;
}

it('reads the same records from whatever the grammar lets a file tell and from what it writes of it', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(lheoFiles, async (file) => {
      const readings = await readAll(toBytes(file));
      const written = writeAgain(readings);
      expect(written.match(/.{60}(?:exemplaire|camille|06 39 98|1 84 12).{40}/is)?.[0]).toBeUndefined();
      const toRecords = ({ remarks: _, rejections: __, size: ___, ...records }: DeliveredReading) => records;
      expect((await readAll(toBytes(written))).map(toRecords)).toEqual(readings.map(toRecords));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

it('changes nothing in a catalogue that imports what it wrote', { timeout: 120_000 }, async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(lheoFiles, async (file) => {
      run += 1;
      const source = `generated-${run}`;
      const first = await catalogue.importText(file, source);
      expect(first.read).toBeGreaterThan(0);
      const exported = await exportSource(source);
      const again = await catalogue.importText(exported, source);
      expect(again).toMatchObject({ ...nothingNew, read: first.read - first.rejectedCount });
      expect(await exportSource(source)).toBe(exported);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
