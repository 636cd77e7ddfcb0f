import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const subgraphs = join(import.meta.dirname, '..', '..');

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(ts|sql|json|graphql)$/.test(file));

/** The subgraphs that stand on this package. */
const members = readdirSync(subgraphs).filter((name) => {
  const { tresse } = JSON.parse(readFileSync(join(subgraphs, name, 'package.json'), 'utf8'));
  return tresse?.kind === 'association';
});

test('there are members to look for', () => {
  expect(members.length).toBeGreaterThanOrEqual(2);
});

test('no line of this package runs for one member alone: none names one', () => {
  const here = join(subgraphs, '_association');
  const names = members.flatMap((slug) => [slug, slug.replaceAll('-', ' '), slug.replaceAll('-', '')]);
  const files = [...listFiles(join(here, 'src')), ...listFiles(join(here, 'migrations')), join(here, 'package.json')];
  const naming = files.filter((file) => {
    const code = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
      .join('\n')
      .toLowerCase();
    return names.some((name) => code.includes(name));
  });
  expect(naming).toEqual([]);
});
