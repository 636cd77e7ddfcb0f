import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { findVariable } from './environment.ts';

/** The root of the checkout. */
export const checkout = join(import.meta.dirname, '..', '..');

/** Where a running house keeps its data, logs and locks: `STATE_FOLDER`, else `.tresse`, which is never committed. */
export const stateFolder = resolve(checkout, findVariable('STATE_FOLDER') ?? '.tresse');

/** One subgraph that runs in the house. `main` starts it as a process; `name` is its folder's. */
export interface Member {
  name: string;
  kind: 'subgraph' | 'association';
  folder: string;
  main: string;
}

/** An association that runs elsewhere, in whatever language: its folder's package.json says all that the hub needs. */
export interface RemoteMember {
  name: string;
  folder: string;
  /** Where it answers GraphQL. */
  url: string;
  /** The modules of the contract that it offers, as written: composition checks them. */
  modules: string[];
}

/** Lists the subgraphs that run in the house by name: the folders of `subgraphs/` whose package.json says what they are. */
export function listMembers(): Member[] {
  return listDeclared().flatMap(({ name, folder, declared: { kind, url } }) =>
    url === undefined ? [{ name, kind, folder, main: join(folder, 'src', 'main.ts') }] : [],
  );
}

/** Lists the associations that run elsewhere: the folders whose package.json gives a `url`. The house starts none of them. */
export function listRemoteMembers(): RemoteMember[] {
  return listDeclared().flatMap(({ name, folder, declared: { url, modules = [] } }) =>
    url === undefined ? [] : [{ name, folder, url, modules }],
  );
}

/** Gives the form that a member's name has in environment variables: `restos-du-coeur` → `RESTOS_DU_COEUR`. */
export function formatVariable(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}

const declaration = z.union(
  [
    z.strictObject({ kind: z.enum(['subgraph', 'association']) }),
    z.strictObject({
      kind: z.literal('association'),
      url: z.url({ protocol: /^https?$/ }),
      modules: z.array(z.string()),
    }),
  ],
  {
    error:
      'must be { "kind": "subgraph" } or { "kind": "association" }, the latter with "url" (http or https) and "modules" ' +
      'when it runs elsewhere',
  },
);

type Declared = { kind: Member['kind']; url?: string; modules?: string[] };

function listDeclared(): { name: string; folder: string; declared: Declared }[] {
  const parent = join(checkout, 'subgraphs');
  return readdirSync(parent)
    .toSorted()
    .flatMap((name) => {
      const folder = join(parent, name);
      const declared = findDeclared(join(folder, 'package.json'));
      return declared ? [{ name, folder, declared }] : [];
    });
}

function findDeclared(file: string): Declared | undefined {
  if (!existsSync(file)) return undefined;
  const { tresse } = JSON.parse(readFileSync(file, 'utf8')) as { tresse?: unknown };
  if (tresse === undefined) return undefined;
  const parsed = declaration.safeParse(tresse);
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: tresse ${parsed.error.issues[0]?.message}.`);
}
