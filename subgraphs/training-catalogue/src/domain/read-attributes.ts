import type { PartialDate } from '@tresse/kit/values';
import { parseLheoDate } from './lheo-date.ts';
import type { LheoElement } from './lheo-element.ts';

/** Reads when a source says to have changed an element: `datemaj`, or the day of `horodatage-modification`. */
export function readUpdate({ attributes }: LheoElement): PartialDate | null {
  const told = attributes['datemaj'] ?? attributes['horodatage-modification']?.slice(0, 10).replaceAll('-', '') ?? '';
  const date = parseLheoDate(told);
  return date.ok ? date.value : null;
}
