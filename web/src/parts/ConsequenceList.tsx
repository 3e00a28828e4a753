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
  /** Long sentences stand under their heading instead of beside it. */
  readonly isStacked?: boolean;
}

/** One of the four lists of equal weight: what a signature ends, sends or leaves alone. */
export function ConsequenceList({ title, shape, note, lines, nothing, isStacked = false }: ConsequenceListProps) {
  return (
    <ConsequenceSection title={title} shape={shape} note={note}>
      {lines.length === 0 ? <p className="caption">{nothing}</p> : null}
      <ul>
        {gathered(lines).map((line) => (
          <li key={`${line.words}${line.detail ?? ''}`} className={isStacked ? 'consequence consequence-stacked' : 'consequence'}>
            <span>{line.words}</span>
            <span className="consequence-detail">
              {line.detail}
              {line.cites.map((cite) => (
                <span key={cite.text}>
                  {' '}
                  <Cite cite={cite} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </ConsequenceSection>
  );
}

/** Neighbours that say the same of different people become one line: five agencies that get one order are one sentence. */
function gathered(lines: readonly ConsequenceLineFragment[]): readonly ConsequenceLineFragment[] {
  return lines.reduce<readonly ConsequenceLineFragment[]>((before, line) => {
    const last = before.at(-1);
    const isSame = last !== undefined && line.detail !== null && last.detail === line.detail && citesOf(last) === citesOf(line);
    return isSame ? [...before.slice(0, -1), { ...last, words: `${last.words}; ${line.words}` }] : [...before, line];
  }, []);
}

function citesOf(line: ConsequenceLineFragment): string {
  return line.cites.map(({ text }) => text).join();
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
