// Sex, year, month (or a fictitious one), department, commune, rank, with or without the key, in the groups in which
// people write them. Source: INSEE, numéro d'inscription au répertoire (NIR).
const gap = String.raw`[\s.\-_/]?`;
const form = new RegExp(
  String.raw`(?<!\d)[1-478]${gap}\d{2}${gap}\d{2}${gap}(?:\d{2}|2[ab])${gap}\d{3}${gap}\d{3}(?:${gap}\d{2})?(?!${gap}\d)`,
  'gi',
);

/** Whether a text holds what looks like a French social security number (NIR). */
export const hasSocialSecurityNumber = (text: string): boolean => text.search(form) >= 0;

/** Replaces what looks like a French social security number, so that a refused text can be kept. */
export const maskSocialSecurityNumbers = (text: string): string => text.replaceAll(form, '[numéro masqué]');
