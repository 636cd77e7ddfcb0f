import { readRoles } from '@tresse/gateway';
import { expect, it } from 'vitest';
import { composeSubgraphs, createAccessPage } from '../src/compose/index.ts';
import { makeInput, roles } from './compose.fixture.ts';

const { supergraphSdl, accessPage } = composeSubgraphs(makeInput());

/** The cells of the row that begins with these fields, by role. */
function readRow(page: string, type: string, fields: string): Record<string, string> {
  const lines = page.split(`\n## ${type}\n`)[1]?.split('\n## ')[0]?.split('\n') ?? [];
  const readCells = (start: string) =>
    (lines.find((line) => line.startsWith(`| ${start}`)) ?? '')
      .split(' | ')
      .map((cell) => cell.replace(/^\| | \|$/g, ''));
  const [roles, cells] = [readCells('fields'), readCells(fields)];
  return Object.fromEntries(roles.slice(1).map((role, index) => [role, cells[index + 1] ?? '']));
}

it('tells what each role may read of everybody, of its own association alone, or not at all', () => {
  expect(readRow(accessPage ?? '', 'Person', '`id`')).toMatchObject({
    volunteer: 'own',
    'department-coordinator': 'own',
    'region-analyst': '—',
    public: '—',
  });
  expect(readRow(accessPage ?? '', 'Center', '`volunteerTeam`')).toMatchObject({
    volunteer: '—',
    'center-lead': 'own',
    'department-coordinator': 'own',
    'regional-delegate': '—',
    'region-analyst': '—',
    public: '—',
  });
  expect(readRow(accessPage ?? '', 'DepartmentVolunteerHours', '`department`')).toMatchObject({
    volunteer: '—',
    'regional-delegate': 'all',
    'region-analyst': 'all',
    public: '—',
  });
  expect(readRow(accessPage ?? '', 'Center', '`id`')).toMatchObject({ 'training-provider': 'all', public: 'all' });
});

it('names every way to a type, also through a union', () => {
  expect(accessPage).toContain(
    '## Referral\n\nReached by `Referral.supersedes`, `Referral.supersededBy`, `ReferralEdge.node`, `Query.referral`, `Mutation.draftReferral`,',
  );
});

it('shows a declaration that is weakened', () => {
  const weakened = (supergraphSdl ?? '').replaceAll('@requiresScopes(scopes: [["person:read"]])', '');

  expect(readRow(createAccessPage(weakened, readRoles(roles)), 'Person', '`id`')).toMatchObject({
    'region-analyst': 'own',
    'training-provider': 'own',
  });
});

it('tells which rows a program sees, as the migrations of its database say', () => {
  const sql = 'CREATE POLICY "x" ON "person" FOR SELECT\n\tUSING ((SELECT f()) OR "a" = 1);--> statement-breakpoint';
  const page = createAccessPage(supergraphSdl ?? '', readRoles(roles), [
    { name: 'one', sql },
    { name: 'none', sql: 'CREATE TABLE "x" ();' },
  ]);

  expect(page.split('\n## Rows\n')[1]?.split('\n\n')).toEqual([
    expect.stringContaining('row level security'),
    '### one',
    '| table | command | rows |\n| --- | --- | --- |\n| `person` | SELECT | `(SELECT f()) OR "a" = 1` |\n',
  ]);
});
