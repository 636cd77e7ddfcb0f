/** Composes the members into the files that the gateway reads; throws with every problem. */
export async function composeSupergraph(): Promise<void> {
  const { composeHouse, formatProblem } = await import('../compose/index.ts');
  const { problems } = await composeHouse({ write: true });
  if (problems.length > 0) throw new Error(`The house does not compose:\n${problems.map(formatProblem).join('\n')}`);
}
