import { formatNumber } from '@tresse/texts';
import { useState } from 'react';
import { Bar } from '../../parts/bar-table.tsx';
import { useTexts } from '../../texts/index.ts';

interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What a facet shows: its counts, most frequent first, and what is chosen among its values. */
interface FacetProps {
  readonly title: string;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly say: (value: string) => string;
  readonly onChoose: (values: readonly string[]) => void;
}

/** Values that are shown before one asks for all of them. */
const fewValues = 5;

/** The values of a facet with how many sessions have each, to be chosen among; nothing where there is none. */
export function Facet({ title, counts, chosen, say, onChoose }: FacetProps) {
  const { search: texts } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const missing = chosen.filter((value) => counts.every((count) => count.value !== value));
  const all = [...counts, ...missing.map((value) => ({ value, count: 0 }))];
  const shown = all.filter(({ value }, index) => isWhole || index < fewValues || chosen.includes(value));
  const largest = Math.max(1, ...all.map(({ count }) => count));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  if (all.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <FacetValue
              label={say(value)}
              count={count}
              ratio={count / largest}
              isChosen={chosen.includes(value)}
              onToggle={() => toggle(value)}
            />
          </li>
        ))}
      </ul>
      {all.length > fewValues && (
        <button type="button" className="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.all(all.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FacetValueProps {
  readonly label: string;
  readonly count: number;
  readonly ratio: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function FacetValue({ label, count, ratio, isChosen, onToggle }: FacetValueProps) {
  const { language, search: texts } = useTexts();
  const number = formatNumber(count, language);
  return (
    <label>
      <input type="checkbox" checked={isChosen} onChange={onToggle} aria-label={texts.facetValue(label, number)} />
      <span>{label}</span>
      <span className="number">{number}</span>
      <Bar ratio={ratio} height={4} />
    </label>
  );
}
