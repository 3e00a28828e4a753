import type { RestitutionRuling } from '../vocabulary/finding.ts';
import { because, type Reason } from './answer.ts';
import { pen, wic, type Citation } from './citation.ts';
import { setting, type CourtSettings } from './court-settings.ts';

/** One ruling on restitution, as the judge may choose it. */
export interface RulingRow {
  readonly ruling: RestitutionRuling;
  /** As the orders print it. */
  readonly words: string;
  readonly cites: readonly Citation[];
}

const ROWS: Readonly<Record<RestitutionRuling, RulingRow>> = {
  none_ordered: { ruling: 'none_ordered', words: 'No restitution was ordered on this petition.', cites: [wic('786(h)')] },
  stands_as_civil_judgment: {
    ruling: 'stands_as_civil_judgment',
    words: 'Restitution to a victim that was ordered and is unpaid stands, and may be enforced as a civil judgment.',
    cites: [wic('786(h)'), wic('782(f)')],
  },
  ends_with_finding: {
    ruling: 'ends_with_finding',
    words: 'Restitution ordered on this petition ends with the finding.',
    cites: [pen('236.23(e)(2)')],
  },
  reserved: {
    ruling: 'reserved',
    words: 'Restitution was ordered on this petition. Collection is stayed, and the ruling is reserved.',
    cites: [wic('786(h)')],
  },
};

/** The words of a ruling on restitution. */
export function restitutionRow(ruling: RestitutionRuling): RulingRow {
  return ROWS[ruling];
}

/** The rulings open to the judge where restitution was ordered; none where it was not. The law is open (O-9), so none is chosen for the judge. */
export function restitutionRulings(isOrdered: boolean): readonly RulingRow[] {
  return isOrdered ? [ROWS.reserved, ROWS.stands_as_civil_judgment, ROWS.ends_with_finding] : [];
}

/** What this court usually does (O-9), for the judge to read beside the choice. */
export function usualRestitution(settings: CourtSettings): Reason {
  switch (setting(settings, 'restitutionAfterLateFinding')) {
    case 'stay_and_ask':
      return because('This court usually stays collection and reserves the ruling.', wic('786(h)'));
    case 'survives':
      return because('This court usually lets it stand.', wic('786(h)'));
    case 'falls':
      return because('This court usually reads it as ended with the finding.', pen('236.23(e)(2)'));
  }
}
