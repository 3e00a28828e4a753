import type { SettingName } from '../law/court-settings.ts';
import type { ClockId } from '../law/clocks/clock-id.ts';
import type { HearingCheck } from '../vocabulary/hearing-check.ts';
import type { YouthNeedKind } from '../vocabulary/need.ts';
import type { HardRuleKey } from './rules/hard-rules.ts';
import type { CalendarPaperKey } from './papers/papers.ts';
import type { SLOT_CAUTIONS } from './finder/slot-cautions.ts';
import type { ScorePartKey } from './weights.ts';

/** Hard rule, soft preference, checklist item, display rule, document. */
export type PracticeKind = 'H' | 'S' | 'C' | 'R' | 'D';

/** Where a practice lives: a row of one of our tables, or a named thing in a file of any workspace. Null kind: what it rests on. */
export type PracticeHome =
  | { readonly as: 'H'; readonly in: 'rule'; readonly key: HardRuleKey }
  | { readonly as: 'S'; readonly in: 'part'; readonly key: ScorePartKey }
  | { readonly as: 'C'; readonly in: 'check'; readonly key: HearingCheck }
  | { readonly as: 'R'; readonly in: 'caution'; readonly key: keyof typeof SLOT_CAUTIONS }
  | { readonly as: 'D'; readonly in: 'paper'; readonly key: CalendarPaperKey }
  | { readonly as: 'H' | 'C' | null; readonly in: 'clock'; readonly key: ClockId }
  | { readonly as: null; readonly in: 'setting'; readonly key: SettingName }
  | { readonly as: null; readonly in: 'need'; readonly key: YouthNeedKind }
  /** `key` stands in the file, written just so: an export, a constraint, a column. */
  | { readonly as: PracticeKind | null; readonly in: 'file'; readonly file: string; readonly key: string };

/** A hard rule. */
export const rule = (key: HardRuleKey): PracticeHome => ({ as: 'H', in: 'rule', key });
/** A part of the score. */
export const part = (key: ScorePartKey): PracticeHome => ({ as: 'S', in: 'part', key });
/** A thing made sure of for one hearing. */
export const check = (key: HearingCheck): PracticeHome => ({ as: 'C', in: 'check', key });
/** A thing pointed out before a slot is taken. */
export const caution = (key: keyof typeof SLOT_CAUTIONS): PracticeHome => ({ as: 'R', in: 'caution', key });
/** A paper. */
export const paper = (key: CalendarPaperKey): PracticeHome => ({ as: 'D', in: 'paper', key });
/** A row of the law of clocks. */
export const clock = (as: 'H' | 'C' | null, key: ClockId): PracticeHome => ({ as, in: 'clock', key });
/** A court setting that it is measured by. */
export const figure = (key: SettingName): PracticeHome => ({ as: null, in: 'setting', key });
/** A need that a youth may have written down. */
export const need = (key: YouthNeedKind): PracticeHome => ({ as: null, in: 'need', key });
/** A named thing in a file. */
export const thing = (as: PracticeKind | null, file: string, key: string): PracticeHome => ({ as, in: 'file', file, key });
