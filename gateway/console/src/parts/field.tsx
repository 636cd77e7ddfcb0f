import { type ReactNode, useId } from 'react';

/** What ties an input to its label and its hint. */
interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
}

/** An input below what it is for, and above a hint of what to write. */
export function Field(props: { label: string; hint?: string; children: (attributes: FieldAttributes) => ReactNode }) {
  const { label, hint, children } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hint ? hintId : undefined })}
      {hint && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  );
}
