import type { Level } from './count-table.tsx';

/** Stands for the whole region among departments; no department has this code. */
export const regionRow = 'region';

/** Lists the levels of a dimension in the order of their texts. */
export const listLevels = (texts: Readonly<Record<string, string>>): Level[] =>
  Object.entries(texts).map(([key, label]) => ({ key, label }));

interface InDepartment {
  readonly department: { readonly code: string; readonly name: string | null };
}

/** Lists the departments of some cells once each, in their order. */
export function listDepartments(cells: readonly InDepartment[]): Level[] {
  const byCode = new Map(cells.map(({ department: { code, name } }) => [code, name ?? code]));
  return [...byCode].map(([key, label]) => ({ key, label }));
}
