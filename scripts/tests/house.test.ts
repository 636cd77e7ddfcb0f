import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkout, formatVariable, listMembers } from '../src/house.ts';
import { readGivenDatabases } from '../src/start/databases.ts';

const member = { name: 'book-lenders', kind: 'subgraph', folder: '/b', main: '/b/src/main.ts' } as const;

function withVariables<T>(variables: Record<string, string>, act: () => T): T {
  Object.assign(process.env, variables);
  try {
    return act();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
}

test('lists the folders that say what they are, and no other', () => {
  const names = listMembers().map(({ name, kind }) => `${name}: ${kind}`);
  expect(names).toContain('territories: subgraph');
  expect(names).toContain('restos-du-coeur: association');
  expect(names.join()).not.toContain('_kit');
  expect(existsSync(checkout)).toBe(true);
});

test('names variables as shells can', () => {
  expect(formatVariable('restos-du-coeur')).toBe('RESTOS_DU_COEUR');
});

test('takes a database from the environment when both of its roles are given', () => {
  const variables = {
    DATABASE_URL_BOOK_LENDERS: 'postgres://app@db/books',
    DATABASE_OWNER_URL_BOOK_LENDERS: 'postgres://owner@db/books',
  };
  expect(withVariables(variables, () => readGivenDatabases([member]))).toEqual({
    'book-lenders': { applicationUrl: 'postgres://app@db/books', ownerUrl: 'postgres://owner@db/books' },
  });
});

test('refuses a database of which only one role is given', () => {
  const half = { DATABASE_URL_BOOK_LENDERS: 'postgres://app@db/books' };
  expect(() => withVariables(half, () => readGivenDatabases([member]))).toThrow(
    'DATABASE_URL_BOOK_LENDERS is set without DATABASE_OWNER_URL_BOOK_LENDERS',
  );
});

test('refuses what is no address of a Postgres, and does not repeat it', () => {
  const wrong = { DATABASE_URL_BOOK_LENDERS: 'app:secret@db/books' };
  expect(() => withVariables(wrong, () => readGivenDatabases([member]))).toThrow(
    /^DATABASE_URL_BOOK_LENDERS is no address of a Postgres: postgres:\/\/role:password@host:port\/database is needed\.$/,
  );
});
