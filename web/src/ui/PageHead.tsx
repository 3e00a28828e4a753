import './page-head.css';
import type { ReactNode } from 'react';

interface PageHeadProps {
  readonly title: string;
  /** What the browser's tab says; never a name. */ readonly pageTitle?: string;
  readonly sub?: ReactNode;
  readonly aside?: ReactNode;
  readonly record?: boolean;
}

/** The head of a page: its h1 in the record's face, one line under it, acts or counters at the far end. */
export function PageHead({ title, pageTitle = title, sub, aside, record = true }: PageHeadProps) {
  return (
    <header className="page-head">
      <title>{`${pageTitle} · Starling`}</title>
      <div className="page-head-words">
        <h1 className={record ? 'record' : undefined}>{title}</h1>
        {sub === undefined ? null : <div className="second small">{sub}</div>}
      </div>
      {aside === undefined ? null : <div className="page-head-aside">{aside}</div>}
    </header>
  );
}

/** A number that says what it counts. */
export function Counter({
  number,
  words,
  tone = 'ink',
}: {
  readonly number: number;
  readonly words: string;
  readonly tone?: 'ink' | 'stop';
}) {
  return (
    <div className={`counter counter-${tone}`}>
      <span className="counter-number">{number}</span>
      <span>{words}</span>
    </div>
  );
}

/** Head of a column or panel, with what it covers at the far end. */
export function PanelHead({ title, aside, level = 2 }: { readonly title: string; readonly aside?: ReactNode; readonly level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="panel-head">
      <Heading>{title}</Heading>
      {aside === undefined ? null : <span className="third small">{aside}</span>}
    </div>
  );
}
