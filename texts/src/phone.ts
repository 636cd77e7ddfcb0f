/** Writes a telephone number as it is read in France: `05 36 49 00 01`; one of another country as it is. */
export const sayPhone = (phone: string): string =>
  /^\+33\d{9}$/.test(phone) ? `0${phone.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : phone;
