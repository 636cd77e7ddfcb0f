/** Writes "of a town" in French: `de Bordeaux`, `d’Angoulême`, `du Bouscat`, `des Herbiers`. */
export function ofTown(town: string): string {
  const [article, rest] = /^(Les?) (.+)$/.exec(town)?.slice(1) ?? [];
  if (article !== undefined) return `${article === 'Le' ? 'du' : 'des'} ${rest}`;
  return /^[AEIOUYÂÉÈÊÎH]/.test(town) ? `d’${town}` : `de ${town}`;
}
