import { useState } from 'react';
import { announce } from '../announce.tsx';
import { type CsvOutcome, type CsvVariables, fetchCsv } from '../graph/fetch-csv.ts';
import { useTexts } from '../texts/index.ts';
import { Problems } from './problems.tsx';
import { saveFile } from './save-file.ts';

/** Saves the table of a registered document as a file for spreadsheets, or says why it cannot. */
export function CsvButton(props: { document: string; variables: CsvVariables; title: string }) {
  const { document: name, variables, title } = props;
  const { analysis: texts } = useTexts();
  const [outcome, setOutcome] = useState<CsvOutcome>();
  const [isFetching, setIsFetching] = useState(false);
  const save = async () => {
    setIsFetching(true);
    const fetched = await fetchCsv(name, variables);
    setIsFetching(false);
    setOutcome(fetched);
    if (fetched.kind === 'problems') return;
    saveFile(fetched.name, fetched.content);
    announce(texts.saved(fetched.name));
  };
  return (
    <>
      <p>
        <button
          type="button"
          className="quiet"
          disabled={isFetching}
          aria-label={texts.saveNamed(title)}
          onClick={() => void save()}
        >
          {texts.save}
        </button>
      </p>
      {outcome?.kind === 'problems' && <Problems of={outcome} what={title} />}
    </>
  );
}
