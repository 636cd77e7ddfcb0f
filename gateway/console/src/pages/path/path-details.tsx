import { useState } from 'react';
import { useTexts } from '../../texts/index.ts';
import { PersonPath } from './person-path.tsx';

/** The whole path of a person, which is asked when somebody wants to see it: each reading is in the audit. */
export function PathDetails({ person }: { person: string }) {
  const { path: texts } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="path" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{texts.show}</summary>
      {isOpen && <PersonPath person={person} isIntroduced />}
    </details>
  );
}
