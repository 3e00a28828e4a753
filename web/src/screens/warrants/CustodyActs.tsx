import { useTranslation } from 'react-i18next';
import type { CustodyOrderFragment } from '../../gql/graphql.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { Button } from '../../ui/Button.tsx';

const STEPS = ['send', 'receive', 'carryOut', 'withdraw'] as const;
export type CustodyStep = (typeof STEPS)[number];

interface CustodyActsProps {
  readonly order: CustodyOrderFragment;
  readonly onAsk: (step: CustodyStep) => void;
}

/** The next steps of one order; a closed one says why when it is pressed. */
export function CustodyActs({ order, onAsk }: CustodyActsProps) {
  const { t } = useTranslation('warrants');
  const names = useNames();
  return (
    <div className="custody-next">
      {STEPS.flatMap((step) => order.acts.filter(({ name }) => name === step).map((act) => ({ ...act, step }))).map((act) => (
        <Button
          key={act.step}
          kind="quiet"
          why={act.open ? undefined : act.why}
          whyShown={false}
          label={t('custodyActOf', {
            act: t(`custodyAct.${act.step}`),
            name: order.chosenName === null ? t('closedCase') : names.name(order.chosenName, order.place),
            what: order.kindWords,
          })}
          onPress={() => onAsk(act.step)}
        >
          {t(`custodyAct.${act.step}`)}
        </Button>
      ))}
    </div>
  );
}
