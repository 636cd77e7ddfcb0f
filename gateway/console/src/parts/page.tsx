import { type ReactNode, useEffect } from 'react';
import { useTexts } from '../texts/index.ts';

/** One page: its title, for people and for the browser's tab, and what it holds. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  const { product } = useTexts();
  useEffect(() => {
    document.title = `${title} – ${product.name}`;
  }, [title, product]);
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </>
  );
}

/** Moves the focus to the title of the page, where reading begins after something else was left. */
export function focusTitle(): void {
  document.querySelector('h1')?.focus();
}
