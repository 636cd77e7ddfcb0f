import { formatDate } from '@tresse/texts';
import { getLastDay } from '../../parts/last-day.ts';
import { Select } from '../../parts/select.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Period } from './periods.ts';

/** Lets one choose a period; shows its days. Nothing where there is none. */
export function PeriodChoice(props: {
  label: string;
  periods: readonly Period[];
  chosen: Period | undefined;
  onChoose: (from: string) => void;
}) {
  const { label, periods, chosen, onChoose } = props;
  const { analysis, language } = useTexts();
  if (!chosen) return null;
  return (
    <div>
      <Select
        label={label}
        value={chosen.from}
        options={periods.map(({ from, name }) => ({ value: from, label: name }))}
        onChoose={onChoose}
        isFrench
      />
      <p className="hint">
        {analysis.period(formatDate(chosen.from, language), formatDate(getLastDay(chosen.to), language))}
      </p>
    </div>
  );
}
