import { REFERRAL_DECLINE } from '@starling/shared/vocabulary/referral';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveReferralDocument, type ReferralRowFragment } from '../../gql/graphql.ts';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useTold } from '../../parts/use-told.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';

const STEPS = ['accept', 'decline', 'order_transfer', 'receive', 'withdraw'] as const;
const REASONS = choicesOf(REFERRAL_DECLINE);

interface MoveReferralProps {
  readonly referral: ReferralRowFragment;
  readonly onMoved: () => void;
}

/** The next steps of a referral, open or grey with the reason; a decline asks for its coded reason first. */
export function MoveReferral({ referral, onMoved }: MoveReferralProps) {
  const { t } = useTranslation('queues');
  const { run, busy } = useTold(MoveReferralDocument);
  const [isDeclining, setIsDeclining] = useState(false);
  const { referralId, version } = referral;
  const move = async (step: string, declineReason: string | null): Promise<void> => {
    if (await run({ input: { referralId, version, step, declineReason } }, t('referralMoved'))) onMoved();
  };
  const steps = STEPS.flatMap((step) => {
    const act = referral.acts.find(({ name }) => name === step);
    return act === undefined ? [] : [{ step, why: act.open ? undefined : act.why }];
  });
  return (
    <div className="referral-acts">
      {steps.map(({ step, why }, at) => (
        <Button
          key={step}
          busy={busy}
          why={why}
          whyShown={steps.findLastIndex((other) => other.why === why) === at}
          onPress={() => (step === 'decline' ? setIsDeclining(true) : void move(step, null))}
        >
          {t(`step.${step}`)}
        </Button>
      ))}
      {isDeclining ? (
        <Select
          label={t('declineReason')}
          placeholder={t('declineReasonPlaceholder')}
          choices={REASONS}
          value={null}
          onChange={(reason) => void move('decline', reason)}
        />
      ) : null}
    </div>
  );
}
