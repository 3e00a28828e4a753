import { NEXT_QUEUE, NO_NEXT_REASON } from '@starling/shared/vocabulary/next-step';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotOfferLineFragment } from '../../gql/graphql.ts';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Field } from '../../ui/Field.tsx';
import { RadioChips, Segments } from '../../ui/RadioChips.tsx';
import { NextDates } from './NextDates.tsx';
import { NextSet } from './NextSet.tsx';
import { FIELD, withNext, type DraftNext } from './record-draft.ts';
import { nextStepsOf, shownNext, shownResult, standsIn, type ShownNext } from './shown-record.ts';
import type { RecordInHand } from './use-record.ts';

type Step = 'date' | 'queue' | 'none';
const WAYS = { date: 'next.find', queue: 'recordMatter:next.queue', none: 'recordMatter:next.none' } as const;
const QUEUE = choicesOf(NEXT_QUEUE);
const NONE = choicesOf(NO_NEXT_REASON);

/** The third part of every result: a date, the queue of what needs one, or nothing further with its reason. */
export function NextStep({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation(['session', 'recordMatter']);
  const { today } = useViewer();
  const [step, setStep] = useState<Step | null>(null);
  const next = shownNext(record.matter, record.draft);
  const steps = nextStepsOf(shownResult(record.matter, record.draft));
  const open = (to: Step) => () => setStep(to);
  useKeys([{ key: 'D', words: t('keys.date'), group: t('keys.record'), act: open(steps[0] ?? 'date'), rank: 13 }]);
  const take = (to: DraftNext | null) => {
    record.change((now) => withNext(now, to, standsIn(record.matter, FIELD.next)));
    if (to?.step === 'date') setStep(null);
  };
  if (step === null && next !== null && isStill(next, record, today)) return <NextSet next={next} onAnother={open('date')} />;
  if (steps.length === 0) return <p className="caption">{t('recordMatter:next.stays')}</p>;
  if (step === null) return <Ways steps={steps} onOpen={setStep} />;
  return (
    <>
      <Segments
        label={t('record.nextDate')}
        parts={steps.map((key) => ({ key, words: t(`recordMatter:next.step.${key}`) }))}
        value={step}
        onChange={setStep}
      />
      {step === 'date' ? (
        <NextDates row={record.matter.row} onTake={(offer) => take(dateOf(offer))} />
      ) : (
        <WithoutDate key={step} step={step} matter={record.matter} next={record.draft.next} onTake={take} onDone={() => setStep(null)} />
      )}
    </>
  );
}

/** A date of the docket that has come is not the next one any more. */
function isStill(next: ShownNext, { draft }: RecordInHand, today: string): boolean {
  return draft.next !== null || next.on === null || next.on > today;
}

function Ways({ steps, onOpen }: { readonly steps: readonly Step[]; readonly onOpen: (step: Step) => void }) {
  const { t } = useTranslation(['session', 'recordMatter']);
  return (
    <div className="next-ways">
      {steps.map((one, at) => (
        <Button key={one} kind={at === 0 ? 'plain' : 'quiet'} {...(at === 0 ? { keyHint: 'D' } : {})} onPress={() => onOpen(one)}>
          {t(WAYS[one])}
        </Button>
      ))}
    </div>
  );
}

function dateOf({ sessionId, sessionVersion, heldOn, startsAt, department }: SlotOfferLineFragment): DraftNext {
  return { step: 'date', sessionId, sessionVersion, heldOn, startsAt, department };
}

interface WithoutDateProps {
  readonly matter: Pick<RecordInHand['matter'], 'noNextReasons'>;
  readonly step: 'queue' | 'none';
  readonly next: DraftNext | null;
  readonly onTake: (next: DraftNext | null) => void;
  readonly onDone: () => void;
}

/** Of the reasons for nothing further, those that the record does not contradict. */
function WithoutDate({ matter, step, next, onTake, onDone }: WithoutDateProps) {
  const { t } = useTranslation('recordMatter');
  const here = next?.step === step ? next : { step, reason: '', words: '' };
  return (
    <>
      <RadioChips
        label={t(`next.why.${step}`)}
        chips={step === 'queue' ? QUEUE : NONE.filter(({ key }) => matter.noNextReasons.includes(key))}
        columns={2}
        value={here.reason === '' ? null : here.reason}
        onChange={(reason: string) => onTake({ ...here, reason })}
      />
      {here.reason === '' ? null : (
        <>
          <Field label={t('next.words')} value={here.words} onChange={(words) => onTake({ ...here, words })} />
          <Button onPress={onDone}>{t('next.done')}</Button>
        </>
      )}
    </>
  );
}
