/**
 * Letters to add, drop, change or swap with their neighbour to make one word of another (optimal string alignment).
 * Written for single words: time and memory grow with the product of the lengths.
 */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) rows.push(nextRow(rows, from, to, row));
  return rows[from.length]?.[to.length] ?? 0;
}

function nextRow(rows: readonly number[][], from: string, to: string, row: number): number[] {
  const made = [row];
  const at = (back: number, column: number): number => rows[row - back]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let column = 1; column <= to.length; column++) {
    const isSame = from[row - 1] === to[column - 1];
    const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    made.push(
      Math.min(
        at(1, column) + 1,
        (made[column - 1] ?? 0) + 1,
        at(1, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return made;
}
