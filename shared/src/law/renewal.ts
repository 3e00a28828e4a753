import type { FindingBasis, RenewalGround } from '../vocabulary/finding.ts';
import { because, met, needsJudge, notMet, type Answer } from './answer.ts';
import { wic } from './citation.ts';
import { setting, type CourtSettings } from './court-settings.ts';
import { basisCite } from './us-ca/pen-236-24.ts';

/** What became of the defense before it is raised again. */
export interface EarlierDefense {
  readonly ended: 'denied' | 'withdrawn';
  readonly basis: FindingBasis;
}

/**
 * Whether a defense that was denied or withdrawn may be raised again. After a denial only on new evidence, a changed circumstance, or the
 * court's own motion (WIC 778, 775); a defense on the other section was never decided and is raised as new. After a withdrawal nothing was
 * decided. No text speaks of either case: both are court settings. The limit of subdivision (d) and the vehicle of a late request are asked
 * elsewhere (`mayAssert`).
 */
export function mayRenew(
  earlier: EarlierDefense,
  asked: { readonly basis: FindingBasis; readonly ground: RenewalGround | null },
  settings: CourtSettings,
): Answer {
  if (asked.basis !== earlier.basis) return met(because('The other section was not decided.', basisCite(asked.basis, '(a)')));
  return earlier.ended === 'withdrawn' ? afterWithdrawal(earlier, settings) : afterDenial(asked.ground, settings);
}

function afterWithdrawal({ basis }: EarlierDefense, settings: CourtSettings): Answer {
  return setting(settings, 'defenseAfterWithdrawal')
    ? met(because('The defense was withdrawn, so nothing was decided.', basisCite(basis, '(d)')))
    : notMet(because('This court takes no defense that was withdrawn. Use WIC 778.', wic('778')));
}

function afterDenial(ground: RenewalGround | null, settings: CourtSettings): Answer {
  const rule = setting(settings, 'renewalAfterDenial');
  if (rule === 'refuse')
    return notMet(because('This court does not hear a denied defense again. It is reviewed on appeal.', wic('800(a)')));
  if (ground === 'court_own_motion') return needsJudge(because('The court looks at its own order again.', wic('775')));
  if (ground !== null) return met(because('A denied defense is raised again on what was not known before.', wic('778')));
  return rule === 'judge_decides'
    ? needsJudge(because('The defense was denied before. The judge decides whether it is heard again.', wic('775')))
    : notMet(because('The defense was denied before. Say on what it is raised again.', wic('778')));
}
