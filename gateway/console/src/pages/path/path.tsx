import { useEffect, useRef, useState } from 'react';
import { CenterChoice } from '../../parts/center-choice.tsx';
import { ChosenOption } from '../../parts/option-list.tsx';
import { Page } from '../../parts/page.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useTexts } from '../../texts/index.ts';
import { type Person, PersonChoice } from '../sessions/person-choice.tsx';
import { PersonSummary } from '../sessions/person-summary.tsx';
import { PersonPath } from './person-path.tsx';

/** The whole path of a person whom one chooses; the address names nobody, since browsers keep addresses. */
export function Path() {
  const { path: texts } = useTexts();
  const [center, setCenter] = useState('');
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <CenterChoice value={center} onChoose={setCenter} what={texts.what} />
        {center && <OfCenter key={center} center={center} />}
      </SignedIn>
    </Page>
  );
}

function OfCenter({ center }: { center: string }) {
  const { path: texts } = useTexts();
  const [person, setPerson] = useState<Person>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (person) heading.current?.focus();
  }, [person]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {texts.person}
      </h2>
      {person && (
        <ChosenOption onChange={() => setPerson(undefined)}>
          <PersonSummary person={person} />
        </ChosenOption>
      )}
      {/* Kept while it is not seen, so that who changes their mind finds the list as they left it. */}
      <div hidden={person !== undefined}>
        <PersonChoice center={center} onChoose={setPerson} />
      </div>
      {person && <PersonPath person={person.id} isIntroduced />}
    </>
  );
}
