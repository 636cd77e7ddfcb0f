import { latestDay, type PartialDate } from '@tresse/kit/values';
import type { EntryMode, RecruitmentState } from './dictionaries/index.ts';

/** Stands for no end: sorts after every day that a source may give. */
export const noEnd = '9999-12-31';

/** What decides until when one can enter a session. */
export interface Entry {
  readonly recruitmentState: RecruitmentState | null;
  readonly entryMode: EntryMode | null;
  readonly startDate: PartialDate | null;
  readonly endDate: PartialDate | null;
}

/**
 * The last day on which one can enter a session, `YYYY-MM-DD`; null when one cannot: recruitment must be told open. On
 * fixed dates one enters until the latest day that the start can mean, with permanent entry until the end.
 */
export function findLastEntryDay({ recruitmentState, entryMode, startDate, endDate }: Entry): string | null {
  if (recruitmentState !== 'OPEN') return null;
  const end = endDate === null ? noEnd : latestDay(endDate);
  if (entryMode === 'PERMANENT') return end;
  if (startDate === null) return null;
  const start = latestDay(startDate);
  if (end < start) return end;
  return start;
}

/** Whether one can enter on `today` or later. */
export const isOpen = ({ lastEntryDay }: { lastEntryDay: string | null }, today: string): boolean =>
  lastEntryDay !== null && lastEntryDay >= today;
