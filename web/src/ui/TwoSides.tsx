import './two-sides.css';
import type { ReactNode } from 'react';

interface TwoSidesProps {
  readonly listLabel: string;
  readonly list: ReactNode;
  readonly sideLabel: string;
  readonly side: ReactNode;
}

/** A list, and what is chosen of it beside it; on a narrow page the chosen one stands below. Each side scrolls alone. */
export function TwoSides({ listLabel, list, sideLabel, side }: TwoSidesProps) {
  return (
    <div className="two-sides">
      <section className="two-sides-list" aria-label={listLabel}>
        {list}
      </section>
      <section className="two-sides-side" aria-label={sideLabel}>
        {side}
      </section>
    </div>
  );
}
