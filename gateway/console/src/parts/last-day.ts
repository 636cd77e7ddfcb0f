/** The last day of a half-open period, of which `to` is the day after (`YYYY-MM-DD`). */
export const getLastDay = (to: string): string => new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
