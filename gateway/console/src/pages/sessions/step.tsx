import type { ReactNode } from 'react';
import { useTexts } from '../../texts/index.ts';

const idOf = (number: number): string => `step-${number}`;

/** One of the steps of a page, below the step before it. */
export function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const { step } = useTexts().sessions;
  return (
    <section aria-labelledby={idOf(number)}>
      <h2 id={idOf(number)} tabIndex={-1}>
        {step(number, title)}
      </h2>
      {children}
    </section>
  );
}

/** Moves the focus to the title of a step. */
export function focusStep(number: number): void {
  document.getElementById(idOf(number))?.focus();
}
