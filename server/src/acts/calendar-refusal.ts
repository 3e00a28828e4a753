import { HARD_RULES, type HardRuleKey } from '@starling/shared/calendar/rules/hard-rules';
import { rulesBroken, type Refusal } from '@starling/shared/refusal';
import { brokenRule } from './database-refusal.ts';

/** The database's own rules about the calendar, each with the row of the table that it keeps. */
const RULE_OF: Readonly<Record<string, HardRuleKey>> = {
  keep_apart_is_broken: 'keepApart',
  trial_day_is_kept_free: 'trialDay',
  session_is_not_overfilled: 'overMinutes',
  session_holds_its_number: 'overNumber',
  remote_needs_consent: 'remoteConsent',
};

/**
 * The refusal for a rule of the calendar that the database kept at the last moment: somebody else's act came between the looking and the writing.
 * Null for anything else that was thrown. It says what the rule asks, never whom it is about.
 */
export function brokenAtCommit(thrown: unknown): Refusal | null {
  const rule = RULE_OF[brokenRule(thrown) ?? ''];
  if (rule === undefined) return null;
  const { words, mayRelax, cites } = HARD_RULES[rule];
  return rulesBroken([{ rule, words: `${words} Somebody set another hearing meanwhile: choose another slot.`, mayRelax, cites }]);
}
