const dayInMilliseconds = 86_400_000;

/** The day `days` after another one, `YYYY-MM-DD`; before it when negative. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10);

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));
