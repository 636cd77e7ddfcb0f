const dayMs = 86_400_000;

/** Counts the days from 1970 to a day (`YYYY-MM-DD`). */
export const countDays = (day: string): number => Date.parse(day) / dayMs;

/** Writes a day that was counted from 1970, of a year of four digits. */
export const writeDay = (days: number): string => new Date(days * dayMs).toISOString().slice(0, 10);
