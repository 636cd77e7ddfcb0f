import { useTexts } from '../../texts/index.ts';
import { facetNames } from './facet-names.ts';
import { noChoices, type Search } from './search-address.ts';
import { changeSearch } from './use-search.ts';

/** Says that nothing is found, and offers to give up each thing that was asked for. */
export function NothingFound({ search }: { search: Search }) {
  const { search: texts } = useTexts();
  const { text, commune, from, to, choices } = search;
  const isChosen = facetNames.some((name) => choices[name].length > 0);
  const ways: readonly (readonly [isAsked: boolean, label: string, changes: Partial<Search>])[] = [
    [isChosen, texts.widen.choices, { choices: noChoices }],
    [commune !== '' && search.reach !== 100, texts.widen.farther, { reach: 100 }],
    [commune !== '', texts.widen.everywhere, { commune: '' }],
    [from + to !== '', texts.widen.days, { from: '', to: '' }],
    [text !== '', texts.widen.words, { text: '' }],
  ];
  return (
    <div className="notice">
      <p>{texts.nothing}</p>
      <ul className="ways">
        {ways.map(
          ([isAsked, label, changes]) =>
            isAsked && (
              <li key={label}>
                <button type="button" className="quiet" onClick={() => changeSearch(changes)}>
                  {label}
                </button>
              </li>
            ),
        )}
      </ul>
      {text && <p>{texts.otherWords}</p>}
    </div>
  );
}
