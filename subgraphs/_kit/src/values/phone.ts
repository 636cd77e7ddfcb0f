/**
 * Reads a generic telephone as `05 36 49 10 20`; null for anything else and for mobile numbers (06, 07), which are a
 * person's more often than not. `+33` and `0033` are read as the national form.
 */
export function keepGenericPhone(text: string): string | null {
  const digits = text.replaceAll(/[^\d+]/g, '').replace(/^(?:\+|00)33(?:0)?/, '0');
  return /^0[1-589]\d{8}$/.test(digits) ? digits.replaceAll(/(\d{2})(?=\d)/g, '$1 ') : null;
}
