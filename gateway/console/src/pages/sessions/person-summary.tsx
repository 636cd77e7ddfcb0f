import { useTexts } from '../../texts/index.ts';
import type { Person } from './person-choice.tsx';

/** The pseudonym as the association's own register writes it. */
export const getPseudonym = ({ id }: Person): string => id.slice(id.indexOf('~') + 1);

/** What a volunteer sees of a person: no name, the pseudonym of the association's own register. */
export function PersonSummary({ person }: { person: Person }) {
  const { sessions: texts, ageBands, needs: words } = useTexts();
  const { ageBand, needs, lastContactOn } = person;
  const named = needs?.map((need) => words[need]).join(', ');
  return (
    <>
      <strong>
        {texts.pseudonym} <span className="code">{getPseudonym(person)}</span>
        {ageBand && `, ${ageBands[ageBand]}`}
      </strong>
      <span>{named ? texts.needs(named) : texts.noNeeds}</span>
      {lastContactOn && <span>{texts.lastContact(lastContactOn)}</span>}
    </>
  );
}
