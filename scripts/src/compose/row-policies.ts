/** The migrations of one database, joined in their order. */
export interface MigrationSource {
  /** The folder of `subgraphs/` to which they belong. */
  readonly name: string;
  readonly sql: string;
}

/** A policy of row level security as a migration writes it. */
export interface RowPolicy {
  readonly table: string;
  /** `ALL`, `SELECT`, `INSERT` … */
  readonly command: string;
  readonly condition: string;
}

const form = /(?:CREATE|ALTER) POLICY "(\w+)" ON "(\w+)"(?: FOR (\w+))?\s+(?:USING|WITH CHECK) \(([\s\S]*?)\);/g;

/** Reads the policies that migrations leave in force, each as it was altered last. */
export function readRowPolicies(sql: string): RowPolicy[] {
  const policies = new Map<string, RowPolicy>();
  for (const [, name = '', table = '', told, condition = ''] of sql.matchAll(form)) {
    const key = `${table} ${name}`;
    const command = told ?? policies.get(key)?.command ?? 'ALL';
    policies.set(key, { table, command, condition: condition.replace(/\s+/g, ' ') });
  }
  return [...policies.values()];
}

/** Makes the part of the page of decisions that tells which rows the program's role sees of a database. */
export function describeRowPolicies(migrations: readonly MigrationSource[]): string[] {
  return migrations.flatMap(({ name, sql }) => {
    const policies = readRowPolicies(sql);
    if (policies.length === 0) return [];
    const rows = policies.map(({ table, command, condition }) => `| \`${table}\` | ${command} | \`${condition}\` |`);
    const head = ['| table | command | rows |', '| --- | --- | --- |'];
    return [[`### ${name}`, '', ...head, ...rows].join('\n')];
  });
}
