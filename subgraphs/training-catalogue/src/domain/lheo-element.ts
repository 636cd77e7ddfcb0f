/** An element of a LHÉO file without its namespace; `line` is where its tag stands, counted from 1. */
export interface LheoElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly text: string;
  readonly children: readonly LheoElement[];
}

/** Lists the children of this name, in document order. */
export function listChildren(element: LheoElement | null, name: string): readonly LheoElement[] {
  const found: LheoElement[] = [];
  if (element) for (const child of element.children) if (child.name === name) found.push(child);
  return found;
}

/** Finds the first element at the end of a path of names; null when a step is missing. */
export function findElement(element: LheoElement | null, ...path: readonly string[]): LheoElement | null {
  let found = element;
  for (const name of path) found = found && findChild(found, name);
  return found;
}

function findChild({ children }: LheoElement, name: string): LheoElement | null {
  for (const child of children) if (child.name === name) return child;
  return null;
}

/** Reads the text at the end of a path, without the space around it; empty when there is none. */
export const readText = (element: LheoElement | null, ...path: readonly string[]): string =>
  findElement(element, ...path)?.text.trim() ?? '';
