/** What the page of decisions says of a field for a role. */
export type Decision = 'all' | 'own' | '—';

/** Every decision of the page: `Type.field`, then the role. */
export type Decisions = ReadonlyMap<string, Readonly<Record<string, Decision>>>;

const names = (text: string): string[] => [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

/**
 * Reads `schema/access.md`, which people review: what it says is what is expected. `fieldsOf` lists the fields of a type
 * that everybody may read, of which the page names the type alone.
 */
export function readDecisions(page: string, fieldsOf: (type: string) => readonly string[]): Decisions {
  const decisions = new Map<string, Record<string, Decision>>();
  const sections = page.split('\n## ');
  const open = /may read every field of: (.*)\./.exec(sections[0] ?? '')?.[1] ?? '';
  for (const section of sections.slice(1).filter((each) => !each.startsWith('Rows'))) {
    const [type = '', ...lines] = section.split('\n');
    const [head = [], , ...rows] = lines.filter((line) => line.startsWith('|')).map(readCells);
    for (const [fields = '', ...cells] of rows) {
      const byRole = Object.fromEntries(cells.map((cell, index) => [head[index + 1] ?? '', cell as Decision]));
      for (const field of names(fields)) decisions.set(`${type}.${field}`, byRole);
    }
  }
  const roles = Object.keys([...decisions.values()][0] ?? {});
  const everybody = Object.fromEntries(roles.map((role) => [role, 'all' as const]));
  for (const type of names(open)) for (const field of fieldsOf(type)) decisions.set(`${type}.${field}`, everybody);
  return decisions;
}

const readCells = (line: string): string[] => line.replace(/^\| | \|$/g, '').split(' | ');
