import { type ReactNode, useEffect, useRef } from 'react';
import { More } from './more.tsx';

/**
 * A list that grows by a page at a time. `onMore` asks the next one, null when there is none; when it has come, its first
 * item takes the focus, so that reading goes on there.
 */
export function GrowingList(props: { className: string; onMore: (() => void) | null; children: ReactNode }) {
  const { className, onMore, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const lengthBefore = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const first = list.current?.children[lengthBefore.current];
    if (!(first instanceof HTMLElement)) return;
    lengthBefore.current = Number.POSITIVE_INFINITY;
    first.tabIndex = -1;
    first.focus();
  });
  const ask = () => {
    lengthBefore.current = list.current?.children.length ?? 0;
    onMore?.();
  };
  return (
    <>
      <ul className={className} ref={list}>
        {children}
      </ul>
      <More onMore={onMore && ask} />
    </>
  );
}
