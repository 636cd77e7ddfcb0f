import { useId } from 'react';

/** One of the values that a select offers. */
export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** What one selects: `isFrench` says that the labels come from the graph. */
interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly isFrench?: boolean;
}

/** Lets one select one of several values, below what they are. */
export function Select<Value extends string>({ label, value, options, onChoose, isFrench }: SelectProps<Value>) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={isFrench && option.value ? 'fr' : undefined}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
