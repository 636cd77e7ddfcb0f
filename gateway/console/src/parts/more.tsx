import { useTexts } from '../texts/index.ts';

/** Asks for the next page of a list; shows nothing when there is none. */
export function More({ onMore }: { onMore: (() => void) | null }) {
  const { more } = useTexts();
  if (!onMore) return null;
  return (
    <button type="button" className="quiet" onClick={onMore}>
      {more}
    </button>
  );
}
