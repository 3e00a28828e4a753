import './margin-words.css';
import type { ReactNode } from 'react';

/** A section's name in the margin left of the double rule, with a quieter second line. */
export function MarginWords({
  title,
  note,
  level = 3,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className="margin-words">
      <strong>{title}</strong>
      {note === undefined ? null : <span className="margin-note">{note}</span>}
    </Heading>
  );
}

/** The place in today's line, large in the margin. */
export function PlaceNumber({ children }: { readonly children: ReactNode }) {
  return <span className="place-number record">{children}</span>;
}
