import type { ReactNode } from 'react';
import { useTexts } from '../texts/index.ts';
import { GrowingList } from './growing-list.tsx';

/** Options of which one is taken, each with more than a word to say. */
interface OptionListProps<Option> {
  readonly options: readonly Option[];
  readonly keyOf: (option: Option) => string;
  /** In a few words, for those who hear the buttons without what stands above them. */
  readonly nameOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
  /** Asks the next page of options; null when there is none. */
  readonly onMore: (() => void) | null;
  readonly render: (option: Option) => ReactNode;
}

/** Lets one take one of several options. */
export function OptionList<Option>({ options, keyOf, nameOf, onChoose, onMore, render }: OptionListProps<Option>) {
  const { choose, chooseNamed } = useTexts();
  return (
    <GrowingList className="options" onMore={onMore}>
      {options.map((option) => (
        <li key={keyOf(option)} className="summary">
          <div>{render(option)}</div>
          <button type="button" aria-label={chooseNamed(nameOf(option))} onClick={() => onChoose(option)}>
            {choose}
          </button>
        </li>
      ))}
    </GrowingList>
  );
}

/** The option that was taken, with a way to take another one. */
export function ChosenOption({ children, onChange }: { children: ReactNode; onChange: () => void }) {
  const { change } = useTexts();
  return (
    <div className="summary chosen">
      <div>{children}</div>
      <button type="button" className="quiet" onClick={onChange}>
        {change}
      </button>
    </div>
  );
}
