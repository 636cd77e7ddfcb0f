import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the checkout. */
export const checkout = join(import.meta.dirname, '..', '..');

/** Where a running house keeps its data, logs and locks; never committed. */
export const stateFolder = join(checkout, '.tresse');

/** One subgraph of the house. `main` starts it as a process; `name` is its folder's. */
export interface Member {
  name: string;
  kind: 'subgraph' | 'association';
  folder: string;
  main: string;
}

/** Lists the subgraphs of the house by name: the folders of `subgraphs/` whose package.json says what they are. */
export function listMembers(): Member[] {
  const parent = join(checkout, 'subgraphs');
  return readdirSync(parent)
    .toSorted()
    .flatMap((name) => {
      const kind = findKind(join(parent, name, 'package.json'));
      return kind ? [{ name, kind, folder: join(parent, name), main: join(parent, name, 'src', 'main.ts') }] : [];
    });
}

/** Gives the form that a member's name has in environment variables: `restos-du-coeur` → `RESTOS_DU_COEUR`. */
export function formatVariable(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}

function findKind(file: string): Member['kind'] | undefined {
  if (!existsSync(file)) return undefined;
  const { tresse } = JSON.parse(readFileSync(file, 'utf8')) as { tresse?: { kind?: unknown } };
  if (tresse === undefined) return undefined;
  if (tresse.kind === 'subgraph' || tresse.kind === 'association') return tresse.kind;
  throw new Error(`${file}: tresse.kind must be "subgraph" or "association"`);
}
