import { rejectedRecord } from '@tresse/kit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { center, unit, volunteerTeam } from '../src/db/tables/index.ts';
import { openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
});
beforeEach(() => it.deliver(delivery));
afterAll(() => it.database.close());

const write = (...records: unknown[]) =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');

/** The records of a CSV text as objects. */
function asObjects(csv = ''): Record<string, string>[] {
  const [head = '', ...rows] = csv.trim().split('\n');
  const names = head.split(';');
  return rows.map((row) => Object.fromEntries(row.split(';').map((text, index) => [names[index] ?? '', text])));
}

test('say the same as CSV', async () => {
  const tables = () => Promise.all([unit, center, volunteerTeam].map((table) => it.rows.select().from(table)));
  const before = await tables();
  const names = ['units', 'centers', 'teams'] as const;
  const lines = names.map((name) => [`${name}.jsonl`, write(...asObjects(delivery[`${name}.csv`]))]);
  const summaries = await it.deliver(Object.fromEntries(lines));
  expect(summaries.map(({ source, created, changed, rejections }) => [source, created, changed, rejections])).toEqual(
    names.map((name) => [name, 0, 0, []]),
  );
  expect(await tables()).toEqual(before);
});

test('take numbers, lists, nothing and true', async () => {
  const mission = { code: 'm1', code_centre: '33-1', titre: 'Accueil', activite: 'Accueil de public', places: 2 };
  const others = {
    du: '2026-01-05',
    avant_le: null,
    heures_semaine: 3,
    mobilite_reduite: true,
    ouverte_accueillis: null,
  };
  const departments = {
    code: 'sud',
    niveau: 'Région',
    nom: 'Sud',
    siren: null,
    code_parent: 'national',
    departements: ['33', '40'],
  };
  const summaries = await it.deliver({
    'units.jsonl': write(departments),
    'missions.jsonl': write({ ...mission, ...others }),
  });
  expect(summaries.flatMap(({ rejections }) => rejections)).toEqual([]);
  expect(summaries.map(({ created }) => created)).toEqual([1, 1]);
});

test('lose a bad line alone, which is kept with its reason', async () => {
  const good = { code: '33-9', niveau: 'Département', nom: 'Neuf', siren: '', code_parent: '', departements: '33' };
  const { nom: _, ...unnamed } = good;
  const nested = { ...good, nom: { fr: 'Neuf' } };
  const [summary] = await it.deliver({ 'units.jsonl': write('{"code":', good, '7', nested, unnamed) });
  expect(summary?.created).toBe(1);
  const kept = await it.rows.select().from(rejectedRecord);
  expect(kept.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'The line is no JSON'],
    [3, 'The line is no object'],
    [4, 'Column « nom » holds an object'],
    [5, 'Column « nom » is missing'],
  ]);
});

test('are read no further behind bytes that are not UTF-8', async () => {
  const [summary] = await it.deliver({ 'units.jsonl': Buffer.from([0x7b, 0xff, 0x7d]) });
  expect(summary?.rejections).toMatchObject([{ line: 1, reason: 'Bytes are not UTF-8' }]);
});

test('are refused beside a CSV of the same table', async () => {
  const both = { ...files.units('33;Département;A;;;33'), 'units.jsonl': '' };
  await expect(it.deliver(both)).rejects.toThrow('holds units.csv and units.jsonl: keep one of them');
});
