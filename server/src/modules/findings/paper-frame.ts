import { sayDate, sayDateShort } from '@starling/shared/time/local-date';
import type { RuledHolder } from '@starling/shared/workflow/finding-ruling';
import type { PaperFrame, PaperHolder } from '../../papers/paper.ts';
import { sayInstant } from '../../papers/say-instant.ts';
import type { Signature } from './finding-act.ts';

/** Head and foot of a paper of this signature. Served copies carry initials, never the name. */
export function frameOf({ loaded, signedAt, signedBy }: Signature): PaperFrame {
  const { paper, facts } = loaded;
  const title = paper.judge.title.slice(0, 1).toUpperCase() + paper.judge.title.slice(1);
  return {
    language: 'en',
    draft: false,
    foot: `Signed ${sayInstant(signedAt)}, version 1`,
    county: paper.court.county,
    courthouse: paper.court.courthouse,
    department: paper.court.department,
    initials: `${paper.youth.legalFirstName.slice(0, 1)}.${paper.youth.legalLastName.slice(0, 1)}.`,
    caseNumber: paper.caseNumber,
    petitionEnding: facts.petition.ending,
    heardOn: sayDate(paper.heldOn),
    judge: paper.judge.name.startsWith(title) ? paper.judge.name : `${title} ${paper.judge.name}`,
    judgeTitle: title,
    signedBy: signedBy.name,
    signedAt: sayInstant(signedAt),
  };
}

/** Holders as the papers list them. The court's own number stands where an agency has none. */
export const paperHolders = (holders: readonly RuledHolder[], caseNumber: string): readonly PaperHolder[] =>
  holders.map((holder) => ({
    name: holder.name,
    report: holder.reportNumber ?? (holder.kind === 'juvenile_court' ? caseNumber : 'None given'),
    destroyOn: sayDateShort(holder.destroyOn),
  }));
