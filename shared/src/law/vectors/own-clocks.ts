import { OWN_COMPETENCY } from './own-clocks-competency.ts';
import { OWN_CUSTODY } from './own-clocks-custody.ts';
import { OWN_DEPENDENCY } from './own-clocks-dependency.ts';
import { OWN_DISPOSITION } from './own-clocks-disposition.ts';
import { OWN_JURISDICTION } from './own-clocks-jurisdiction.ts';
import { OWN_NOTICES } from './own-clocks-notices.ts';
import { OWN_PLACEMENT } from './own-clocks-placement.ts';
import { OWN_REPORTS } from './own-clocks-reports.ts';
import { OWN_REVIEWS } from './own-clocks-reviews.ts';
import { OWN_SEALING } from './own-clocks-sealing.ts';
import type { OwnVector } from './own-clocks-table.ts';

/** The vectors worked here, for the rows that the research worked once or not at all. */
export const OWN_VECTORS: readonly OwnVector[] = [
  ...OWN_CUSTODY,
  ...OWN_JURISDICTION,
  ...OWN_DISPOSITION,
  ...OWN_PLACEMENT,
  ...OWN_COMPETENCY,
  ...OWN_DEPENDENCY,
  ...OWN_REVIEWS,
  ...OWN_NOTICES,
  ...OWN_REPORTS,
  ...OWN_SEALING,
];
