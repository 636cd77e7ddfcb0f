/** An element of a LHÉO file without its namespace; `line` is where its tag stands, counted from 1. */
export interface LheoElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly text: string;
  readonly children: readonly LheoElement[];
}

/** Lists the children of this name, in document order. */
export const listChildren = (element: LheoElement | null, name: string): readonly LheoElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Finds the first element at the end of a path of names; null when a step is missing. */
export function findElement(element: LheoElement | null, ...path: readonly string[]): LheoElement | null {
  return path.reduce<LheoElement | null>(
    (found, name) => found?.children.find((child) => child.name === name) ?? null,
    element,
  );
}

/** Reads the text at the end of a path, without the space around it; empty when there is none. */
export const readText = (element: LheoElement | null, ...path: readonly string[]): string =>
  findElement(element, ...path)?.text.trim() ?? '';
