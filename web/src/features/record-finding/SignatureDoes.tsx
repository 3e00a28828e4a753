import { useTranslation } from 'react-i18next';
import type { FindingSheetPartsFragment } from '../../gql/graphql.ts';
import { ConsequenceList, ConsequenceSection } from '../../parts/ConsequenceList.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { Denial } from './Denial.tsx';
import { ExtraHolders } from './ExtraHolders.tsx';
import { goesOnWith, type FindingOutcome } from './finding-result.ts';
import { HolderDates } from './HolderDates.tsx';
import { Offers } from './Offers.tsx';
import { Priors } from './Priors.tsx';
import { listed } from './ResultWords.tsx';
import type { FindingSheetHand } from './use-finding.ts';

/** What the parts of the sheet are drawn from. */
export interface SheetPartProps {
  readonly hand: FindingSheetHand;
  readonly sheet: FindingSheetPartsFragment;
  readonly outcome: FindingOutcome;
  readonly ending: string;
}

/** What the signature does, before it is given: four lists of equal weight, or what goes on. */
export function SignatureDoes({ hand, sheet, outcome, ending }: SheetPartProps) {
  const { t } = useTranslation('finding');
  if (outcome.leadsTo === 'goesOn' || outcome.leadsTo === 'denied') return <GoesOn hand={hand} outcome={outcome} sheet={sheet} />;
  return (
    <>
      <header className="does-head">
        <h2 className="record">{t('does.title')}</h2>
        <p className="second small">{t('does.allFound', { ending })}</p>
      </header>
      {sheet.warnings.length === 0 ? null : (
        <ConsequenceList
          title={t('does.warnings')}
          shape="triangle"
          note={sheet.warnings.length}
          lines={sheet.warnings}
          nothing=""
          isStacked
        />
      )}
      <ConsequenceList
        title={t('does.willEnd')}
        shape="ban"
        note={sheet.willEnd.length}
        lines={sheet.willEnd}
        nothing={t('does.nothing')}
      />
      <ConsequenceSection
        title={t('does.willBeSealed')}
        shape="lock"
        note={
          <>
            {t('does.holders', { count: sheet.holders.length + hand.entry.extraHolders.length })}, <Cite cite={{ text: 'WIC 786(a)' }} />
          </>
        }
      >
        <HolderDates hand={hand} holders={sheet.holders} />
        <p className="caption firearm-words">
          {t('holder.counsel')} {sheet.firearmWords}
        </p>
        <ExtraHolders hand={hand} />
      </ConsequenceSection>
      {sheet.priors.length === 0 ? null : (
        <ConsequenceSection title={t('prior.title')} shape="lock" note={<Cite cite={{ text: 'WIC 786(f)(1)' }} />}>
          <Priors hand={hand} priors={sheet.priors} />
        </ConsequenceSection>
      )}
      <ConsequenceList
        title={t('does.willBeSent')}
        shape="send"
        note={t('does.sentWhen')}
        lines={sheet.willBeSent}
        nothing={t('does.nothing')}
      />
      <ConsequenceList
        title={t('does.willNotBeTouched')}
        shape="arrow"
        note={sheet.willNotBeTouched.length}
        lines={sheet.willNotBeTouched}
        nothing={t('does.nothing')}
      />
      <Around lines={sheet.around} />
    </>
  );
}

/** Everything around the petition that no row of the record speaks for, a press away: nothing ends or stays without a word. */
function Around({ lines }: { readonly lines: FindingSheetPartsFragment['around'] }) {
  const { t } = useTranslation('finding');
  if (lines.length === 0) return null;
  return (
    <details className="does-around">
      <summary>{t('does.around', { count: lines.length })}</summary>
      <ConsequenceList title={t('does.aroundTitle')} shape="arrow" note={lines.length} lines={lines} nothing="" isStacked />
    </details>
  );
}

/** Some counts fail: the four lists give way to what then happens. */
function GoesOn({ hand, outcome, sheet }: Omit<SheetPartProps, 'ending'>) {
  const { t } = useTranslation('finding');
  const numbers = goesOnWith(outcome);
  const title =
    outcome.leadsTo === 'denied' ? t('does.deniedTitle') : t('does.goesOnTitle', { count: numbers.length, numbers: listed(numbers) });
  return (
    <>
      <header className="does-head">
        <h2 className="record">{title}</h2>
        <p className="second">{t('does.goesOnWords')}</p>
      </header>
      {outcome.leadsTo === 'denied' ? <Denial hand={hand} /> : <Offers offers={sheet.offers} outcome={outcome} />}
      <ConsequenceList
        title={t('does.willNotBeTouched')}
        shape="arrow"
        note={sheet.willNotBeTouched.length}
        lines={sheet.willNotBeTouched}
        nothing={t('does.nothing')}
      />
    </>
  );
}
