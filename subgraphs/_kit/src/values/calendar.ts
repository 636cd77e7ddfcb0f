const parisDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The calendar day of an instant in Europe/Paris, as `YYYY-MM-DD`. */
export const dayInParis = (instant: Date): string => parisDay.format(instant);
