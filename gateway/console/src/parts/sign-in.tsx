import { useEffect, useState } from 'react';
import { useAnnouncement } from '../announce.tsx';
import { signIn } from '../session/session.ts';
import { fetchSignIn, type ReadyPerson, type SignIn } from '../session/settings.ts';
import { useTexts } from '../texts/index.ts';
import { focusTitle } from './page.tsx';

/** Lets one choose which ready-made person to be; says so where no sign-in is open. */
export function SignInChoice() {
  const { language, signIn: texts } = useTexts();
  const [choice, setChoice] = useState<SignIn>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    fetchSignIn().then(setChoice, () => setHasFailed(true));
  }, []);
  if (hasFailed) return <Failure />;
  if (choice === undefined) return null;
  if (choice === null) return <p>{texts.none}</p>;
  const choose = (person: ReadyPerson) => {
    signIn(choice.tokenUrl, person).then(focusTitle, () => setHasFailed(true));
  };
  return (
    <section className="choice" aria-label={texts.choose}>
      <p className="title">{texts.choose}</p>
      <ul>
        {choice.people.map((person) => (
          <li key={person.name}>
            <button type="button" onClick={() => choose(person)}>
              {person.label[language]}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{texts.development}</p>
    </section>
  );
}

function Failure() {
  const { signIn: texts } = useTexts();
  useAnnouncement(texts.failed);
  return <p className="notice warning">{texts.failed}</p>;
}
