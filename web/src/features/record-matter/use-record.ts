import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordMatterDocument, type ConflictLineFragment, type RecordColumnFragment } from '../../gql/graphql.ts';
import { useDraft, type DraftInHand } from '../../parts/drafts/use-draft.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { say } from '../../ui/toasts.ts';
import { begunOn, isUntouched, readRecordDraft, resolved, withNext, withTypedOrder, type RecordDraft } from './record-draft.ts';
import { nextFor, recordInput } from './record-input.ts';
import { shownResult } from './shown-record.ts';

/** Where two people wrote different things, as the court told it. */
export interface RecordClash {
  readonly message: string;
  readonly fields: readonly ConflictLineFragment[];
}

/** One row being recorded: what is typed, where it is kept, and the one save. */
export interface RecordInHand extends Pick<DraftInHand<RecordDraft>, 'kept' | 'change'> {
  readonly matter: RecordColumnFragment;
  readonly draft: RecordDraft;
  /** True when something is typed that is not in the record yet. */
  readonly isOpen: boolean;
  readonly clash: RecordClash | null;
  readonly refusal: RefusalLike | null;
  readonly busy: boolean;
  /** Saves all of it, with what is still in the typed line; true when the court has it. `more` is typed in the same breath. */
  readonly save: (more?: (draft: RecordDraft) => RecordDraft) => Promise<boolean>;
  readonly choose: (field: ConflictLineFragment, mine: boolean) => void;
}

/** The record of one matter as one form. Everything else on the screen may be left and come back to; the typed words stay. */
export function useRecord(matter: RecordColumnFragment): RecordInHand {
  const { t } = useTranslation('recordMatter');
  const { hearingId, version } = matter.row;
  const stored = matter.drafts.find(({ part }) => part === 'record') ?? null;
  const draft = useDraft({ hearingId, version, part: 'record', stored, read: readRecordDraft });
  const change: RecordInHand['change'] = (next) => draft.change((now) => begunOn(next(now), version));
  const { run, busy, refusal } = useHearingAct(RecordMatterDocument, matter.row);
  const [clash, setClash] = useState<RecordClash | null>(null);
  const save = async (more: (draft: RecordDraft) => RecordDraft = (same) => same): Promise<boolean> => {
    const whole = begunOn(more(withTypedOrder(draft.content)), version);
    draft.change(() => whole);
    if (recordInput(matter, whole, version) === null) {
      say({ words: t('needsResult'), tone: 'stop' });
      return false;
    }
    await draft.settle();
    const answer = await run((newest) => ({ input: inputOf(matter, whole, whole.basedOn ?? newest) }));
    const done = answer?.recordMatter;
    setClash(done?.__typename === 'RecordConflict' ? done : null);
    if (done?.__typename !== 'MatterSaved') {
      draft.keepOn();
      return false;
    }
    draft.drop();
    keepLeftOut(matter, whole, change);
    say({ words: done.words, tone: 'good' });
    if (done.caution !== null) say({ words: done.caution, tone: 'stop' });
    return true;
  };
  const choose = (field: ConflictLineFragment, mine: boolean): void => {
    change((now) => resolved(now, field.field, { mine, theirs: field.stands }));
    setClash((now) => leftOf(now, field));
  };
  const isOpen = !isUntouched(draft.content);
  return { matter, draft: draft.content, kept: draft.kept, change, isOpen, clash, refusal, busy, save, choose };
}

/** A next step that could not follow what happened was not sent: it stays typed. */
function keepLeftOut(matter: RecordColumnFragment, whole: RecordDraft, change: RecordInHand['change']): void {
  const { next } = whole;
  if (next !== null && nextFor(shownResult(matter, whole), whole) === null) change((now) => withNext(now, next, ''));
}

function inputOf(matter: RecordColumnFragment, draft: RecordDraft, version: number) {
  const input = recordInput(matter, draft, version);
  if (input === null) throw new Error('A record is saved with its result.');
  return input;
}

function leftOf(clash: RecordClash | null, { field }: ConflictLineFragment): RecordClash | null {
  const fields = clash?.fields.filter((one) => one.field !== field) ?? [];
  return clash === null || fields.length === 0 ? null : { ...clash, fields };
}
