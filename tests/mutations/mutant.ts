import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checks/index.ts';

/** One wall taken out of one file, and the command of the house that must then fail. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly judge: Judge;
}

/** What is run to see whether a mutant is noticed: files of tests, or the check of what is composed. */
export type Judge = { readonly tests: readonly string[] } | 'compose';

/** Lists the mutants of a checkout: each policy, each declaration of access, each check in turn. */
export function listMutants(checkout: string): Mutant[] {
  const read = (file: string): string => readFileSync(join(checkout, file), 'utf8');
  const find = (pattern: string): string[] => globSync(pattern, { cwd: checkout }).toSorted();
  return [
    ...find('subgraphs/*/migrations/*.sql').flatMap((file) => {
      const tests = find(`${file.split('/migrations/')[0]}/tests/**/row-security.test.ts`);
      return listOpenPolicies(file, read(file), { tests });
    }),
    ...['schema/association.graphql', ...find('subgraphs/*/schema.graphql')].flatMap((file) =>
      listOpenDeclarations(file, read(file)),
    ),
    ...checks.map(({ file, find: from, replace, tests }): Mutant => {
      const text = read(file);
      if (text.split(from).length !== 2) throw new Error(`${file} must hold this once: ${from}`);
      return { name: `${file}: ${from}`, file, text: text.replace(from, () => replace), judge: { tests } };
    }),
  ];
}

/** Each policy that lets everybody through, but those that do so already. */
function listOpenPolicies(file: string, sql: string, judge: Judge): Mutant[] {
  const policy = /CREATE POLICY "(\w+)" ON "\w+"(?: FOR \w+)?\s+(?:USING|WITH CHECK) \((?!true\);)([\s\S]*?)\);/g;
  return [...sql.matchAll(policy)].map((match) => {
    const [whole, name = '', condition = ''] = match;
    const open = whole.replace(condition, () => 'true');
    const text = sql.slice(0, match.index) + open + sql.slice(match.index + whole.length);
    return { name: `${file}: policy ${name}`, file, text, judge };
  });
}

/** Each declaration of access that lets everybody through. */
function listOpenDeclarations(file: string, sdl: string): Mutant[] {
  const declaration = /@requiresScopes\(scopes: .*?\]\]\)|@policy\(policies: \[\["(?!public").*?\]\]\)|@authenticated/g;
  return [...sdl.matchAll(declaration)].map(({ 0: found, index }) => {
    const line = sdl.slice(0, index).split('\n').length;
    const isDoubled = /@policy/.test(
      sdl.slice(index - 60, index) + sdl.slice(index + found.length, index + found.length + 60),
    );
    const open = isDoubled ? '' : '@policy(policies: [["public"]])';
    const text = sdl.slice(0, index) + open + sdl.slice(index + found.length);
    return { name: `${file}:${line}: ${found}`, file, text, judge: 'compose' };
  });
}
