import { useTranslation } from 'react-i18next';
import { ContinueHearingDocument, type ContinuanceFieldsFragment, type SlotOfferLineFragment } from '../../gql/graphql.ts';
import { LawfulDays } from '../../parts/clocks/LawfulDays.tsx';
import { ExceptionFields, rulesToDecide } from '../../parts/finder/ExceptionFields.tsx';
import { OfferButtons } from '../../parts/finder/OfferButtons.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { say } from '../../ui/toasts.ts';
import { continuanceInput, shownContinuance, type ContinuanceDraft } from './continuance-draft.ts';
import { GoodCauseFacts } from './GoodCauseFacts.tsx';
import { SoFar } from './SoFar.tsx';
import type { ContinuanceInHand } from './use-continuance.ts';
import { WhoAsks } from './WhoAsks.tsx';

interface ContinuanceStepsProps {
  readonly form: ContinuanceFieldsFragment;
  readonly hearing: { readonly hearingId: string; readonly version: number };
  readonly hand: ContinuanceInHand;
  /** The facts were read and accepted: now the dates. */
  readonly isAccepted: boolean;
  readonly onAccept: () => void;
  readonly onDone: () => void;
}

/** After the reason its facts, who asks, the dates: one after the other, and nothing typed goes when a date is refused. */
export function ContinuanceSteps({ form, hearing, hand, isAccepted, onAccept, onDone }: ContinuanceStepsProps) {
  const { t } = useTranslation('continuance');
  const { seat } = useViewer();
  const { run, busy, refusal } = useHearingAct(ContinueHearingDocument, hearing);
  const { reason } = hand.content;
  const draft = shownContinuance(form, hand.content);
  const broken = rulesToDecide(seat, refusal);
  const change = (part: Partial<ContinuanceDraft>): void => hand.change((now) => ({ ...now, ...part }));
  if (reason === null) return <SoFar form={form} />;
  const decide = async (offer: SlotOfferLineFragment | null): Promise<void> => {
    await hand.settle();
    const answer = await run((version) => ({
      input: continuanceInput({ hearingId: hearing.hearingId, version }, draft, { reason, offer, broken }),
    }));
    const done = answer?.continueHearing;
    if (done?.__typename !== 'HearingContinued') return hand.keepOn();
    hand.drop();
    // One notice: two would cover the matter that is read.
    say(done.caution === null ? { words: done.words, tone: 'good' } : { words: `${done.words} ${done.caution}`, tone: 'stop' });
    onDone();
  };
  const judgeMayDecide = seat === 'JUDGE' && refusal?.relaxedBy?.includes('JUDGE_DECIDES') === true;
  return (
    <>
      <GoodCauseFacts
        key={reason}
        facts={draft.facts[reason] ?? ''}
        isAccepted={isAccepted}
        onChange={(words) => hand.change((now) => ({ ...now, facts: { ...now.facts, [reason]: words } }))}
        onAccept={onAccept}
      />
      <WhoAsks form={form} draft={draft} onChange={change} refusal={refusal} />
      {isAccepted ? (
        <div className="record-part">
          {form.window === null ? null : <LawfulDays window={form.window} />}
          {judgeMayDecide ? (
            <AreaField
              label={t('judgeDecides')}
              record
              rows={2}
              value={draft.judgeDecides}
              onChange={(judgeDecides) => change({ judgeDecides })}
            />
          ) : null}
          {broken.length === 0 ? null : (
            <ExceptionFields broken={broken} reasons={draft.exceptions} onChange={(exceptions) => change({ exceptions })} />
          )}
          <OfferButtons offers={form.offers} blocker={null} busy={busy} isFirstFocused onTake={(offer) => void decide(offer)} />
          <Button kind="quiet" busy={busy} onPress={() => void decide(null)}>
            {t('deny')}
          </Button>
        </div>
      ) : null}
      <SoFar form={form} />
      <RefusalNotice refusal={refusal} />
    </>
  );
}
