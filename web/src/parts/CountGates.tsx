import { chargeWords } from './charge-words.ts';
import './count-gates.css';
import { useTranslation } from 'react-i18next';
import type { CountGateFragment } from '../gql/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Cites } from '../ui/Cite.tsx';
import { StateWord, type Family } from '../ui/Tag.tsx';
import type { IconName } from '../ui/icons.tsx';
import { shortDate } from './dates.ts';

type GatedCount = CountGateFragment['counts'][number];

const GATE_LOOKS = {
  ELIGIBLE: { shape: 'check', family: 'good' },
  EXCLUDED: { shape: 'cross', family: 'stop' },
  UNDETERMINED: { shape: 'half', family: 'care' },
} as const satisfies Record<GatedCount['gate'], { readonly shape: IconName; readonly family: Family }>;

interface CountGatesProps {
  readonly petitions: readonly CountGateFragment[];
  readonly decidingId: string;
  readonly onDecide: (petitionId: string) => void;
}

/** Counts by petition with their gate: eligible, excluded by its item, or undetermined and what to do first. */
export function CountGates({ petitions, decidingId, onDecide }: CountGatesProps) {
  const { t } = useTranslation('finding');
  return (
    <div className="count-gates">
      {petitions.map((petition) => (
        <section key={petition.petitionId} className="gated-petition">
          <h3>
            <strong>{t('petition.ending', { ending: petition.ending })}</strong>{' '}
            {petition.filedOn === null ? null : <>{t('petition.filed', { on: shortDate(petition.filedOn) })} · </>}
            {petition.stateWords.toLowerCase()}{' '}
            {petitions.length > 1 && petition.petitionId !== decidingId && petition.counts.some(({ gate }) => gate === 'ELIGIBLE') ? (
              <Button kind="quiet" onPress={() => onDecide(petition.petitionId)}>
                {t('petition.decide')}
              </Button>
            ) : null}
          </h3>
          <ul>
            {petition.counts.map((count) => (
              <GateLine key={count.countId} count={count} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function GateLine({ count }: { readonly count: GatedCount }) {
  const { t } = useTranslation('finding');
  const look = GATE_LOOKS[count.gate];
  const facts = [
    t(`level.${count.level}`),
    ...(count.offenseOn === null ? [] : [shortDate(count.offenseOn)]),
    ...count.enhancements.map((one) => t(`enhancement.${enhancementState(one.state)}`, { code: one.code })),
  ];
  return (
    <li className="gate-line">
      <span className="gate-number record">{count.number}</span>
      <span className="gate-offense">
        <span>
          <strong>{count.statute}</strong> {chargeWords(count)}
        </span>
        <span className="caption">{facts.join(' · ')}</span>
      </span>
      <StateWord shape={look.shape} family={look.family}>
        {t(`gate.${count.gate}`)}
      </StateWord>
      <span className="gate-words">
        {count.gateWords}
        <Cites cites={count.gateCites} />
      </span>
    </li>
  );
}

function enhancementState(state: string): 'charged' | 'proved' | 'not_proved' | 'stricken' {
  return state === 'proved' || state === 'not_proved' || state === 'stricken' ? state : 'charged';
}
