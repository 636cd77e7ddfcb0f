import { type FormEvent, useEffect, useState } from 'react';
import { Field } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { useTexts } from '../../texts/index.ts';
import { CommuneField } from './commune-field.tsx';
import { OwnCenterChoice } from './own-center-choice.tsx';
import { reaches, type Search } from './search-address.ts';
import type { Place } from './to-variables.ts';
import { changeSearch } from './use-search.ts';

/** What the form shows: the search, and the commune from which it departs once that is known. */
interface FormProps {
  readonly search: Search;
  readonly place: Place | undefined;
}

/** Words, place and dates of a search. */
export function SearchForm({ search, place }: FormProps) {
  const { search: texts } = useTexts();
  const [text, setText] = useState(search.text);
  useEffect(() => setText(search.text), [search.text]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changeSearch({ text: text.trim() });
  };
  return (
    <search>
      <form className="search-form" onSubmit={submit}>
        <div className="words">
          <Field label={texts.text} hint={texts.textHint}>
            {(attributes) => (
              <input
                {...attributes}
                type="search"
                maxLength={200}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
          <button type="submit">{texts.button}</button>
        </div>
        <PlaceFields search={search} place={place} />
        <DayFields search={search} />
      </form>
      <p className="hint">{texts.addressHint}</p>
    </search>
  );
}

function PlaceFields({ search: { commune, reach }, place }: FormProps) {
  const { search: texts } = useTexts();
  const areas = { epci: place?.epci, bassin: place?.employmentArea, departement: place?.department };
  const options = reaches
    .filter((one) => typeof one === 'number' || areas[one] !== null)
    .map((one) => ({
      value: String(one),
      label: typeof one === 'number' ? texts.within(one) : texts.reaches[one](areas[one]?.name),
    }));
  const choose = (chosen: string) => changeSearch({ reach: reaches.find((one) => String(one) === chosen) ?? reach });
  return (
    <div className="fields">
      <CommuneField commune={commune} place={place} />
      {commune && <Select label={texts.reach} value={String(reach)} options={options} onChoose={choose} />}
      <OwnCenterChoice commune={commune} />
    </div>
  );
}

function DayFields({ search: { from, to } }: { search: Search }) {
  const { search: texts } = useTexts();
  return (
    <div className="fields">
      <DayField label={texts.from} value={from} onChoose={(day) => changeSearch({ from: day })} />
      <DayField label={texts.to} value={to} onChoose={(day) => changeSearch({ to: day })} />
    </div>
  );
}

function DayField(props: { label: string; value: string; onChoose: (day: string) => void }) {
  const { label, value, onChoose } = props;
  return (
    <Field label={label}>
      {(attributes) => (
        <input {...attributes} type="date" value={value} onChange={({ target }) => onChoose(target.value)} />
      )}
    </Field>
  );
}
