import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveHearingDocument } from '../../gql/graphql.ts';
import { clockTime, clockTimeFull, longDay, shortDay } from '../../parts/dates.ts';
import { ExceptionFields, exceptionsOf, lacksReason, rulesToDecide, type ExceptionReasons } from '../../parts/finder/ExceptionFields.tsx';
import type { MarkedOffer } from '../../parts/finder/FinderPanel.tsx';
import { textOrNull } from '../../parts/forms/typed.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaField, Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { say } from '../../ui/toasts.ts';
import type { MovableHearing } from './MoveHearing.tsx';

interface MoveFootProps extends MarkedOffer {
  readonly hearing: MovableHearing;
  readonly onMoved: () => void;
}

const NOTHING_TYPED = { reason: '', goodCause: '', judgeDecides: '' } as const;
type Typed = Readonly<Record<keyof typeof NOTHING_TYPED, string>>;

/** Moves the hearing to the marked date; what a refusal asks for stands beside the button, and nothing typed goes. */
export function MoveFoot({ hearing, actId, offer, again, onMoved }: MoveFootProps) {
  const { t } = useTranslation(['moves', 'finder', 'common']);
  const { seat } = useViewer();
  const { run, busy, fault } = useAct(MoveHearingDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [reasons, setReasons] = useState<ExceptionReasons>({});
  const broken = rulesToDecide(seat, refusal);
  const move = async (): Promise<void> => {
    if (offer === null) return;
    const input = {
      hearingId: hearing.hearingId,
      version: hearing.version,
      toSessionId: offer.sessionId,
      startsAt: offer.startsAt,
      seenVersion: offer.sessionVersion,
      reason: textOrNull(typed.reason),
      goodCause: textOrNull(typed.goodCause),
      judgeDecides: textOrNull(typed.judgeDecides),
      exceptions: broken.length === 0 ? null : exceptionsOf(broken, reasons),
    };
    const answer = (await run({ input }))?.moveHearing ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'HearingMoved') return again();
    const { heldOn, startsAt } = answer.hearing;
    say({ words: t('movedTo', { day: longDay(heldOn), time: clockTimeFull(startsAt), left: answer.minutesLeft }), tone: 'good' });
    if (answer.caution !== null) say({ words: answer.caution, tone: 'stop' });
    onMoved();
  };
  const why = offer === null ? t('finder:whyNone') : lacksReason(broken, reasons) ? t('finder:exceptionLacks') : undefined;
  return (
    <footer className="finder-foot">
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
      <LateFields refusal={refusal} typed={typed} onChange={(part) => setTyped({ ...typed, ...part })} />
      {broken.length === 0 ? null : <ExceptionFields broken={broken} reasons={reasons} onChange={setReasons} />}
      <Field label={t('moveReason')} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
      <div className="finder-foot-acts">
        <span className="caption">{t('finder:nothingSet')}</span>
        <Button id={actId} kind="act" keyHint="Enter" busy={busy} why={why} onPress={() => void move()}>
          {offer === null ? t('finder:setNone') : t('move', { day: shortDay(offer.heldOn), time: clockTime(offer.startsAt) })}
        </Button>
      </div>
    </footer>
  );
}

interface LateFieldsProps {
  readonly refusal: RefusalLike | null;
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}

/** What the law names for a day after the last one, once the record asked for it. */
function LateFields({ refusal, typed, onChange }: LateFieldsProps) {
  const { t } = useTranslation(['setHearing', 'clocks']);
  const { seat } = useViewer();
  const asked = refusal?.relaxedBy ?? [];
  return (
    <>
      {asked.includes('GOOD_CAUSE') ? (
        <AreaField
          label={t('goodCause')}
          hint={t('clocks:reasonHint')}
          record
          rows={2}
          value={typed.goodCause}
          onChange={(goodCause) => onChange({ goodCause })}
        />
      ) : null}
      {asked.includes('JUDGE_DECIDES') && seat === 'JUDGE' ? (
        <AreaField
          label={t('judgeDecides')}
          hint={t('judgeDecidesHint')}
          record
          rows={2}
          value={typed.judgeDecides}
          onChange={(judgeDecides) => onChange({ judgeDecides })}
        />
      ) : null}
    </>
  );
}
