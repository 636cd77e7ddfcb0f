import type { ReactNode } from 'react';

/** Something too wide for its place, which is scrolled by itself, with the keyboard too. */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached without a mouse.
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
