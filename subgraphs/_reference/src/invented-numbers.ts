/** Makes the Luhn key that ends a number of which `digits` are all but the last. */
function makeKey(digits: string): number {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

function checkRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(`${name} is ${value}; it must be a whole number from 1 to ${most}`);
}

/**
 * Makes a SIREN for demonstration data, `n` from 1 to 99,999. Its key is valid and no real body has it: the Sirene
 * register gives no number that begins with 000.
 */
export function makeSiren(n: number): string {
  checkRange('n', n, 99_999);
  const digits = String(n).padStart(8, '0');
  return `${digits}${makeKey(digits)}`;
}

/** Makes the SIRET of an establishment, from 1 to 9,999, of the legal unit `makeSiren(n)`; its key is valid too. */
export function makeSiret(n: number, establishment = 1): string {
  checkRange('establishment', establishment, 9_999);
  const digits = `${makeSiren(n)}${String(establishment).padStart(4, '0')}`;
  return `${digits}${makeKey(digits)}`;
}
