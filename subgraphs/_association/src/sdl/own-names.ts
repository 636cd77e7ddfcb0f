const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Tells whether a text can be an association's slug: lower case words joined by hyphens, such as `restos-du-coeur`. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** Makes the name of the one field that an association adds to a contract type: `restos-du-coeur` to `restosDuCoeur`. */
export function toOwnFieldName(slug: string): string {
  return slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Makes the prefix of an association's own types: `restos-du-coeur` to `RestosDuCoeur`. */
export function toOwnTypePrefix(slug: string): string {
  const name = toOwnFieldName(slug);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
