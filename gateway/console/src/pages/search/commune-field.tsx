import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { FindCommunesQuery } from '../../generated/operations.ts';
import { ask } from '../../graph/ask.ts';
import { findCommunes } from '../../graph/operations.ts';
import { Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Place } from './to-variables.ts';
import { changeSearch } from './use-search.ts';

type Commune = NonNullable<FindCommunesQuery['communesByName']>[number];

/** As it stands in the field, with its department: many communes share a name. */
const nameOf = ({ name, department }: Pick<Commune, 'name' | 'department'>): string =>
  `${name} (${department?.code ?? ''})`;

/** Milliseconds without a key before communes are asked for. */
const pause = 150;

/** Lets one write the commune from which one departs; the first letters are enough. */
export function CommuneField({ commune, place }: { commune: string; place: Place | undefined }) {
  const { search: texts } = useTexts();
  const list = useId();
  // What is being written; null once a commune is taken.
  const [written, setWritten] = useState<string | null>(null);
  const [isUnknown, setIsUnknown] = useState(false);
  const suggested = useSuggestions(written);
  const take = (code: string) => {
    setWritten(null);
    setIsUnknown(false);
    if (code !== commune) changeSearch({ commune: code });
  };
  const write = (text: string) => {
    const match = suggested.find((one) => nameOf(one) === text);
    if (match) take(match.code);
    else setWritten(text);
  };
  const settle = async () => {
    if (written === null) return;
    const [first] = written.trim() ? await findStarting(written) : [];
    if (first || !written.trim()) take(first?.code ?? '');
    else setIsUnknown(true);
  };
  const settleOnEnter = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') void settle();
  };
  return (
    <Field label={texts.commune} hint={isUnknown ? texts.unknownCommune : texts.communeHint}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            list={list}
            lang="fr"
            autoComplete="off"
            aria-invalid={isUnknown}
            value={written ?? (place && commune ? nameOf(place) : '')}
            onChange={({ target }) => write(target.value)}
            onBlur={() => void settle()}
            onKeyDown={settleOnEnter}
          />
          <datalist id={list}>
            {suggested.map((one) => (
              <option key={one.code} value={nameOf(one)} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

function useSuggestions(written: string | null): readonly Commune[] {
  const [suggested, setSuggested] = useState<readonly Commune[]>([]);
  useEffect(() => {
    if (written === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void findStarting(written, stop.signal).then((found) => {
        if (!stop.signal.aborted) setSuggested(found);
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [written]);
  return suggested;
}

/** Communes are asked for by two letters at least. */
async function findStarting(written: string, signal?: AbortSignal): Promise<readonly Commune[]> {
  const [startsWith = ''] = written.trim().split(' (');
  if (startsWith.length < 2) return [];
  return (await ask(findCommunes, { startsWith }, signal)).data?.communesByName ?? [];
}
