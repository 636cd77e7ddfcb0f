/** Finds the association of an id: the slug itself, or what stands before `~`; null when the value is no id. */
export function findOwner(id: unknown): string | null {
  if (typeof id !== 'string') return null;
  const end = id.indexOf('~');
  const slug = end === -1 ? id : id.slice(0, end);
  return slug === '' ? null : slug;
}
