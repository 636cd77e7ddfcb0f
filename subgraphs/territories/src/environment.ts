/** Reads the code of the region that this hub holds: `REGION_CODE`, else 75 (Nouvelle-Aquitaine). Import alone asks. */
export function readRegionCode(): string {
  const code = process.env['REGION_CODE'] ?? '75';
  if (/^\d{2}$/.test(code)) return code;
  throw new Error(`REGION_CODE is « ${code} »: give the two digits of the official code, such as 75`);
}
