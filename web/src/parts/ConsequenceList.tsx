import './consequence-list.css';
import type { ReactNode } from 'react';
import { Cite } from '../ui/Cite.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import type { ConsequenceLineFragment } from '../gql/graphql.ts';

interface ConsequenceListProps {
  readonly title: string;
  readonly shape: IconName;
  readonly note: ReactNode;
  readonly lines: readonly ConsequenceLineFragment[];
  /** Said when the list is empty, so that an empty list is never a gap. */
  readonly nothing: string;
}

/** One of the four lists of equal weight: what a signature ends, sends or leaves alone. */
export function ConsequenceList({ title, shape, note, lines, nothing }: ConsequenceListProps) {
  return (
    <ConsequenceSection title={title} shape={shape} note={note}>
      {lines.length === 0 ? <p className="caption">{nothing}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={`${line.words}${line.detail ?? ''}`} className="consequence">
            <span>{line.words}</span>
            <span className="consequence-detail">
              {line.detail}
              {line.cites.map((cite) => <span key={cite.text}> <Cite cite={cite} /></span>)}
            </span>
          </li>
        ))}
      </ul>
    </ConsequenceSection>
  );
}

interface ConsequenceSectionProps {
  readonly title: string;
  readonly shape: IconName;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

/** The frame the four lists share: a strong line, a shape with its words, a note at the right. */
export function ConsequenceSection({ title, shape, note, children }: ConsequenceSectionProps) {
  return (
    <section className="consequence-section" aria-label={title}>
      <h3 className="consequence-head">
        <Icon name={shape} size={16} /> <span>{title}</span> <span className="consequence-note">{note}</span>
      </h3>
      {children}
    </section>
  );
}
