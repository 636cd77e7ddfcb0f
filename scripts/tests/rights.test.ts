import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { keepPseudonymKey, openCustody } from '../src/custody.ts';
import { checkout, formatVariable, listMembers } from '../src/house.ts';
import { createDatabase } from '../src/postgres/index.ts';
import { makeTemporaryFolder } from './temporary.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'tresse-rights-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = Buffer.alloc(32, 5).toString('base64');
const environment: Record<string, string> = {
  INIT_CWD: folder,
  ERASURE_FOLDER: join(folder, 'erasures'),
  PSEUDONYM_KEY_RESTOS_DU_COEUR: key,
};

beforeAll(async () => {
  const cluster = { ownerUrl: (database: string) => `${inject('postgresUrl')}/${database}` };
  for (const { name } of listMembers()) {
    const { applicationUrl, ownerUrl } = await createDatabase(cluster, `rights-${name}`);
    environment[`DATABASE_URL_${formatVariable(name)}`] = applicationUrl;
    environment[`DATABASE_OWNER_URL_${formatVariable(name)}`] = ownerUrl;
  }
  const files = {
    'units.csv': 'code;niveau;nom;siren;code_parent;departements\nan;Association nationale;Restos;;;\n',
    'centers.csv':
      'code;nom;code_unite;commune;adresse;telephone;horaires;activites;campagnes;sre;niveaux_francais\n33-1;Centre;an;33063;;;;;;;\n',
    'people.csv':
      'numero_dossier;code_centre;tranche_age;freins;dernier_contact\nCARTE-1;33-1;;;2024-01-15\nCARTE-2;33-1;;;2024-01-15\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}, 60_000);

async function run(
  args: string[],
  { input = '', changes = {} }: { input?: string; changes?: Record<string, string> } = {},
) {
  const child = spawn(process.execPath, [join(checkout, 'scripts/src/main.ts'), ...args], {
    env: { PATH: process.env['PATH'], ...environment, ...changes },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, lines: stderr.trimEnd().split('\n') };
}

test('a person named by her card is told, retained, erased, and does not come back', async () => {
  const slug = 'restos-du-coeur';
  const imported = await run(['import', 'association', slug, '.']);
  expect(imported.lines.slice(0, 3).map((line) => line.replace(/:.*/, ''))).toEqual(
    ['units', 'centers', 'people'].map((file) => `${slug}, ${file}`),
  );
  expect(imported.lines[2]).toBe(`${slug}, people: 2 read, 2 new, 0 changed, 0 unchanged, 0 rejected`);

  const told = await run([
    'export-person',
    slug,
    '--file-number',
    'carte-1',
    '--html',
    'her.html',
    '--json',
    'her.json',
  ]);
  expect(told).toEqual({ code: 0, stdout: '', lines: ['✓ her.html', '✓ her.json'] });
  const written = ['her.html', 'her.json'].map((file) => join(folder, file));
  expect(written.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
  expect(written.map((file) => readFileSync(file, 'utf8')).join()).not.toMatch(/carte-1/i);

  const foretold = await run(['retention', '--all', '--dry-run']);
  expect(foretold.lines[0]).toMatch(/^restos-du-coeur, \d{4}-\d\d-\d\d: 2 warned, 0 warnings withdrawn, 0 erased, /);
  expect(foretold.lines[1]).toMatch(/: 0 warned, 0 warnings withdrawn, 2 erased, /);
  expect(foretold.lines.at(-1)).toBe('✓ done, nothing was written');
  expect((await run(['retention', slug])).lines[0]).toContain(': 2 warned,');

  const erased = await run(['erase', slug, '--file-number', '-'], { input: 'CARTE-1\n' });
  expect(erased).toMatchObject({
    code: 0,
    lines: [`✓ ${slug}: 1 erased, 0 copies to be erased elsewhere within 72 hours`],
  });
  expect(await run(['erase', slug, '--file-number', 'CARTE-1'])).toMatchObject({
    code: 1,
    lines: [`✗ ${slug} has no such person.`],
  });
  expect((await run(['erase', slug, '--replay'])).lines).toEqual([`✓ ${slug}: 0 erased again`]);
  const again = await run(['import', 'association', slug, '.']);
  expect(again.lines.slice(2, 4)).toEqual([
    `${slug}, people: 2 read, 0 new, 0 changed, 1 unchanged, 1 rejected`,
    expect.stringMatching(/^ {2}line 2: This person asked to be erased\. /),
  ]);
  expect(JSON.stringify([imported, told, foretold, erased, again])).not.toMatch(/carte-1/i);
});

test.each([
  [['erase', 'restos-du-coeur'], {}, 'Name one person: --file-number N or --person ID.'],
  [['erase', 'restos-du-coeur', '--file-number', '2850578006084'], {}, 'The file number looks like a social security'],
  [['retention'], {}, 'Name one association, or --all.'],
  [['erase', 'restos-du-coeur', '--replay'], { ERASURE_FOLDER: '' }, 'ERASURE_FOLDER is not set'],
  [['erase', 'restos-du-coeur', '--person', 'p'], { PSEUDONYM_KEY_RESTOS_DU_COEUR: 'secret' }, 'is not 32 bytes'],
])('%j with %j says what is wrong, and nothing more', async (args, changes, fault) => {
  const { code, lines } = await run(args, { changes });
  expect([code, lines.length, lines[0]]).toEqual([1, 1, expect.stringContaining(fault)]);
  expect(lines[0]).not.toMatch(/2850578006084|secret"/);
});

test('a development key is made once, for its owner alone, and another one for each association', () => {
  const keys = join(makeTemporaryFolder(), 'keys');
  const first = keepPseudonymKey('a', keys);
  expect(keepPseudonymKey('a', keys)).toBe(first);
  expect(keepPseudonymKey('b', keys)).not.toBe(first);
  expect(statSync(join(keys, 'a')).mode & 0o777).toBe(0o600);
  expect(openCustody('a', { key: first, folder: keys }).pseudonymKey).toHaveLength(32);
});
