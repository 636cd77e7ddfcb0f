const hourInParis = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' });

/** The instant at which a day, such as `2026-11-02`, begins in Paris; throws when it is none. */
export function startOfDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(midnight.getTime()))
    throw new Error(`"${day}" is no day: one like 2026-11-02 is needed.`);
  // In Paris it is one or two hours later, and the clocks change at neither midnight.
  return new Date(midnight.getTime() - Number(hourInParis.format(midnight)) * 3_600_000);
}

/** The instant at which the day after a day begins in Paris. */
export function startOfNextDay(day: string): Date {
  const noon = startOfDay(day).getTime() + 36 * 3_600_000;
  return startOfDay(new Date(noon).toISOString().slice(0, 10));
}
