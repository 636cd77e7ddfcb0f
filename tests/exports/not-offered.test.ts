import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { hangUp } from '../execution/fake-subgraph.ts';
import { useHub, volunteerOf } from '../execution/hub.ts';

const documents = JSON.parse(readFileSync(new URL('../../schema/documents.json', import.meta.url), 'utf8'));
const hub = useHub({ documents, lacks: { b: ['Association.centersByDepartment'] } });

const fetchExport = async (path: string, role?: Record<string, unknown>) => {
  const headers: Record<string, string> = role ? { authorization: `Bearer ${await hub.current.sign(role)}` } : {};
  return fetch(new URL(`/export/${path}`, hub.current.url), { headers });
};

it('leaves the cells of what a member does not offer empty, and says so', async () => {
  const response = await fetchExport('public/who-is-in.csv');
  expect([response.status, response.headers.get('x-not-offered')]).toEqual([200, 'b Association.centersByDepartment']);
  const [header = [], ...rows] = parse(await response.text(), { delimiter: ';' }) as string[][];
  const counts = rows.map((row) => [row[0], row[header.indexOf('centersByDepartment.centerCount')]]);
  expect(counts.filter(([id]) => id === 'b')).toEqual([['b', '']]);
  expect(counts.filter(([id, count]) => id === 'a' && count !== '').length).toBeGreaterThan(0);
});

it('blames the address, not the partners, for an id that no association owns', async () => {
  const response = await fetchExport('dashboard/people-of-center.csv?center=nobody~c1', volunteerOf('a'));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }, { extensions: { code: 'UNKNOWN_ASSOCIATION' } }],
  });
});

it('names a subgraph of the Region that is missing', async () => {
  hub.current.getFake('territories').trick = () => hangUp;
  const response = await fetchExport('public/who-is-in.csv');
  hub.current.untrick();
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('il manque territories.') }, {}],
  });
});
