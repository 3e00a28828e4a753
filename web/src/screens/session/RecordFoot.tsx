import { useTranslation } from 'react-i18next';
import { SignMinute } from '../../features/sign-minute/SignMinute.tsx';
import { TrailMatter } from '../../features/record-result/TrailMatter.tsx';
import type { DocketLineFragment } from '../../gql/graphql.ts';
import { StateWord } from '../../ui/Tag.tsx';
import type { MatterInHand } from './bench-reads.ts';
import { lacksOf } from './record-missing.ts';

interface RecordFootProps {
  readonly matter: MatterInHand;
  readonly next: DocketLineFragment | null;
  readonly onNext: (hearingId: string) => void;
}

/** One line that says nothing is missing, or what is; then the acts that end a matter. */
export function RecordFoot({ matter, next, onNext }: RecordFootProps) {
  return (
    <footer className="record-foot">
      <LackLine matter={matter} />
      <div className="record-foot-acts">
        <TrailMatter matter={matter} />
        <SignMinute matter={matter} next={next} onNext={onNext} />
      </div>
    </footer>
  );
}

function LackLine({ matter }: { readonly matter: MatterInHand }) {
  const { t } = useTranslation('session');
  const lacks = lacksOf(matter).filter((lack) => lack !== 'signature');
  if (lacks.length === 0)
    return (
      <p className="lack-line">
        <StateWord shape="check" family="good">
          <span className="small">{t('lack.none', { count: matter.orders.length })}</span>
        </StateWord>
      </p>
    );
  return (
    <p className="lack-line">
      <StateWord shape={lacks.includes('warrant') ? 'triangle' : 'half'} family={lacks.includes('warrant') ? 'stop' : 'care'}>
        <span className="small">{t('lack.some', { what: lacks.map((lack) => t(`lack.${lack}`)).join(', ') })}</span>
      </StateWord>
    </p>
  );
}
