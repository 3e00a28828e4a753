import './take-moves.css';
import '../../parts/forms/form-panel.css';
import { useQuery } from '@apollo/client/react';
import { SESSION_CHANGE_REASON } from '@starling/shared/vocabulary/session-change';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MovePlanDocument, TakeMovesDocument, type MovePlanWordsFragment } from '../../gql/graphql.ts';
import { choicesOf, textOrNull } from '../../parts/forms/typed.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { Empty } from '../../ui/Waiting.tsx';
import { MoveRows } from '../../parts/moves/MoveRows.tsx';
import { fixedByHand, NOTHING_FIXED, rowsToSend, type FixedByHand, type MoveChoices } from '../../parts/moves/move-choices.ts';

const REASONS = choicesOf(SESSION_CHANGE_REASON);

interface TakeMovesProps {
  readonly sessionId: string;
  /** Told when hearings moved. */
  readonly onMoved: () => void;
}

/** Where every hearing of a session would go: taken as a whole, or changed row by row first. Nothing moves until somebody says so. */
export function TakeMoves({ sessionId, onMoved }: TakeMovesProps) {
  const { t } = useTranslation('moves');
  const [fixed, setFixed] = useState<FixedByHand>(NOTHING_FIXED);
  const asked = useQuery(MovePlanDocument, { variables: { sessionId, ...fixed } });
  const data = asked.data ?? asked.previousData;
  const plan = data?.movePlan ?? null;
  const again = (): void => void asked.refetch().catch(() => undefined);
  return (
    <section className="take-moves" aria-label={t('title')}>
      <Waits asked={{ ...asked, data }} rows={6}>
        {plan === null ? (
          <p className="second">{t('notHere')}</p>
        ) : plan.rows.length === 0 ? (
          <Empty title={t('none')} />
        ) : (
          <Proposal plan={plan} onMoved={onMoved} onStale={again} looking={asked.loading} onFix={setFixed} />
        )}
      </Waits>
    </section>
  );
}

interface ProposalProps {
  readonly plan: MovePlanWordsFragment;
  readonly onMoved: () => void;
  readonly onStale: () => void;
  /** Other places are being looked for. */
  readonly looking: boolean;
  readonly onFix: (fixed: FixedByHand) => void;
}

function Proposal({ plan, onMoved, onStale, looking, onFix }: ProposalProps) {
  const { t } = useTranslation(['moves', 'common']);
  const { run, busy, fault } = useAct(TakeMovesDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [choices, setChoices] = useState<MoveChoices>({});
  const [reasonCode, setReasonCode] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const rows = rowsToSend(plan.rows, choices);
  const take = async (): Promise<void> => {
    if (reasonCode === null) return;
    const { sessionId, version } = plan;
    const answer = (await run({ input: { sessionId, version, reasonCode, reason: textOrNull(reason), rows } }))?.takeMoves ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename === 'Stale') onStale();
    if (answer?.__typename !== 'MovesTaken') return;
    say({ words: t('moved', { count: answer.moved, left: answer.left }), tone: 'good' });
    onMoved();
  };
  const why = reasonCode === null ? t('whyReason') : rows.length === 0 ? t('whyRows') : undefined;
  return (
    <>
      <p role="status">
        <strong>{t('summary', { count: plan.rows.length, placed: rows.length })}</strong>{' '}
        <span className="caption">{t('solver', { count: plan.solverMilliseconds })}</span>
      </p>
      {plan.words === null ? null : <p className="small">{plan.words}</p>}
      <MoveRows
        rows={plan.rows}
        problems={plan.problems}
        choices={choices}
        onChoose={(hearingId, key) => setChoices({ ...choices, [hearingId]: key })}
      />
      <div className="form-fields">
        <Select label={t('reason')} placeholder={t('reasonPlaceholder')} choices={REASONS} value={reasonCode} onChange={setReasonCode} />
        <Field label={t('reasonWords')} hint={t('reasonWordsHint')} value={reason} onChange={setReason} />
      </div>
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
      <div className="button-row">
        <Button kind="act" busy={busy} why={why} onPress={() => void take()}>
          {t('takeAll', { count: rows.length })}
        </Button>
        <Button
          busy={looking}
          why={Object.keys(choices).length === 0 ? t('whyNothingByHand') : undefined}
          onPress={() => onFix(fixedByHand(plan.rows, choices))}
        >
          {t('proposeOthers')}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            setChoices({});
            onFix(NOTHING_FIXED);
          }}
        >
          {t('asProposed')}
        </Button>
      </div>
    </>
  );
}
