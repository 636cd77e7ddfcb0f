import { useEffect, useRef, useState } from 'react';
import { ChosenOption } from '../../parts/option-list.tsx';
import { useTexts } from '../../texts/index.ts';
import { PathDetails } from '../path/path-details.tsx';
import { type Person, PersonChoice } from './person-choice.tsx';
import { PersonSummary } from './person-summary.tsx';
import { Refer } from './refer.tsx';
import { type FoundSession, SessionChoice } from './session-choice.tsx';
import { SessionSummary } from './session-summary.tsx';
import { focusStep, Step } from './step.tsx';

/**
 * The steps once a center is chosen: each appears when the one before it is done, and takes the focus. `initial` is a
 * session that was found elsewhere.
 */
export function StepsOfCenter({ center, initial }: { center: string; initial: FoundSession | undefined }) {
  const { sessions: texts } = useTexts();
  const [found, setFound] = useState(initial);
  const [person, setPerson] = useState<Person>();
  useFocusOnStep(found ? (person ? 4 : 3) : 2);
  return (
    <>
      <Step number={2} title={texts.session}>
        {found && (
          <ChosenOption onChange={() => setFound(undefined)}>
            <SessionSummary found={found} />
          </ChosenOption>
        )}
        {/* Kept while it is not seen, so that who changes their mind finds the list as they left it. */}
        <div hidden={found !== undefined}>
          <SessionChoice center={center} onChoose={setFound} />
        </div>
      </Step>
      {found && (
        <Step number={3} title={texts.person}>
          {person && (
            <ChosenOption onChange={() => setPerson(undefined)}>
              <PersonSummary person={person} />
            </ChosenOption>
          )}
          {person && <PathDetails key={person.id} person={person.id} />}
          <div hidden={person !== undefined}>
            <PersonChoice center={center} onChoose={setPerson} />
          </div>
        </Step>
      )}
      {found && person && (
        <Step number={4} title={texts.refer}>
          <Refer
            key={`${found.session.id} ${person.id}`}
            input={{ center, person: person.id, session: found.session.id }}
            onAnother={() => setPerson(undefined)}
          />
        </Step>
      )}
    </>
  );
}

function useFocusOnStep(step: number): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) focusStep(step);
    shown.current = step;
  }, [step]);
}
