import './pleading.css';
import type { ReactNode } from 'react';

type Margin = 'list' | 'day' | 'card' | 'matter';

/** One row of the pleading rule: numbers, times and labels in the margin, matter to its right. Rows stand directly under one another so that the double rule runs through. */
export function Pleading({
  margin,
  width = 'matter',
  children,
  as: Row = 'div',
  className = '',
}: {
  readonly margin: ReactNode;
  readonly width?: Margin;
  readonly children: ReactNode;
  readonly as?: 'div' | 'section' | 'article' | 'li';
  readonly className?: string;
}) {
  return (
    <Row className={`pleading pleading-of-${width} ${className}`}>
      <div className="pleading-margin">{margin}</div>
      <div className="pleading-matter">{children}</div>
    </Row>
  );
}
