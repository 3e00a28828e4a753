import './record-finding.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingSheetPartsFragment, SignedFindingFragment } from '../../gql/graphql.ts';
import { ConsequenceList, ConsequenceSection } from '../../parts/ConsequenceList.tsx';
import { CountGates } from '../../parts/CountGates.tsx';
import { MarginWords } from '../../parts/MarginWords.tsx';
import { useNames } from '../../parts/names/Name.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { AnswerGrid } from './AnswerGrid.tsx';
import { EvidenceKinds } from './EvidenceKinds.tsx';
import { ExtraHolders } from './ExtraHolders.tsx';
import { eligibleCounts } from './finding-entry.ts';
import { goesOnWith, outcomeOf, type FindingOutcome } from './finding-result.ts';
import { HolderDates } from './HolderDates.tsx';
import { pronounOf } from './pronoun.ts';
import { RarerChoices, hasRarerChoices } from './RarerChoices.tsx';
import { ReadBack } from './ReadBack.tsx';
import { ResultWords, listed } from './ResultWords.tsx';
import type { FindingStep } from './finding-steps.ts';
import { SignBar } from './SignBar.tsx';
import { useFinding, type FindingSheetHand } from './use-finding.ts';
import { useFindingKeys } from './use-finding-keys.ts';
import { useSignFinding } from './use-sign-finding.ts';
import { sheetFacts, whyNotSign } from './sheet-facts.ts';

interface RecordFindingProps {
  readonly sheet: FindingSheetPartsFragment;
  readonly signer: string;
  /** What was pressed while the sheet was still being read. */
  readonly early: readonly FindingStep[];
  readonly onSigned: (signed: SignedFindingFragment) => void;
  readonly onStale: () => void;
  /** The court's proposal depends on whether the sustained finding is set aside first: it is read again. */
  readonly onSetAside: (setAside: boolean) => void;
  readonly onDecide: (petitionId: string) => void;
  readonly onLeave: () => void;
}

/** The sheet of one petition: what can be found, what is found, what that does, and the signature. */
export function RecordFinding({ sheet, signer, early, onSigned, onStale, onSetAside, onDecide, onLeave }: RecordFindingProps) {
  const { t } = useTranslation('finding');
  const whyNot = whyNotSign(sheet);
  const hand = useFinding(sheetFacts(sheet), whyNot === null, early);
  const outcome = outcomeOf(hand.sheet, hand.entry);
  const { sign, refusal } = useSignFinding(hand, sheet, { onSigned, onStale });
  useFindingKeys(hand, whyNot, onLeave);
  const { setAside } = hand.entry;
  useEffect(() => onSetAside(setAside), [onSetAside, setAside]);
  const ending = sheet.petitions.find((one) => one.petitionId === sheet.petitionId)?.ending ?? '';
  return (
    <>
      <div className="finding-body">
        <div className="finding-sheet pleading-rows" aria-label={t('margin.found')} role="region">
          <Pleading margin={<SheetMargin of="counts" />}>
            <CountGates petitions={sheet.petitions} decidingId={sheet.petitionId} onDecide={onDecide} />
          </Pleading>
          <SheetAnswers hand={hand} sheet={sheet} outcome={outcome} ending={ending} />
        </div>
        <aside className="finding-does" aria-label={t('does.title')}>
          {refusal === null ? null : <Notice refusal title={t('notSigned')} causes={refusal} />}
          <SignatureDoes hand={hand} sheet={sheet} outcome={outcome} ending={ending} />
        </aside>
      </div>
      <SignBar hand={hand} signer={signer} whyNot={whyNot} goesOn={outcome.leadsTo === 'goesOn' || outcome.leadsTo === 'denied'} />
      {hand.entry.stage === 'readBack' ? (
        <ReadBack
          hand={hand}
          title={t('readBack.title', { place: sheet.row.place, ending })}
          outcome={outcome}
          holders={sheet.holders}
          willEnd={sheet.willEnd}
          willBeSent={sheet.willBeSent}
          willNotBeTouched={sheet.willNotBeTouched}
          onSign={sign}
        />
      ) : null}
    </>
  );
}

function SheetMargin({ of }: { readonly of: 'counts' | 'found' | 'relied' | 'choices' | 'result' }) {
  const { t } = useTranslation('finding');
  return <MarginWords level={2} title={t(`margin.${of}`)} note={of === 'result' ? undefined : t(`margin.${of}Note`)} />;
}

interface SheetPartProps {
  readonly hand: FindingSheetHand;
  readonly sheet: FindingSheetPartsFragment;
  readonly outcome: FindingOutcome;
  readonly ending: string;
}

function SheetAnswers({ hand, sheet, outcome, ending }: SheetPartProps) {
  const { t } = useTranslation('finding');
  const names = useNames();
  if (eligibleCounts(hand.sheet).length === 0) {
    return (
      <Pleading margin={<SheetMargin of="found" />}>
        <p className="finding-none strong">{t('nothingToDecide')}</p>
        <p>{t('nothingToDecideWhy')}</p>
      </Pleading>
    );
  }
  const others = sheet.petitions.filter((one) => one.petitionId !== sheet.petitionId).map((one) => one.ending);
  return (
    <>
      <Pleading margin={<SheetMargin of="found" />}>
        <AnswerGrid
          hand={hand}
          pronoun={pronounOf(sheet.row.pronouns)}
          burdenOn={t('standard', { name: names.name(sheet.row.chosenName, sheet.row.place) })}
        />
      </Pleading>
      <Pleading margin={<SheetMargin of="relied" />}>
        <EvidenceKinds hand={hand} />
      </Pleading>
      {hasRarerChoices(hand) ? (
        <Pleading margin={<SheetMargin of="choices" />}>
          <RarerChoices hand={hand} />
        </Pleading>
      ) : null}
      <Pleading margin={<SheetMargin of="result" />}>
        <ResultWords ending={ending} outcome={outcome} otherEndings={others} />
      </Pleading>
    </>
  );
}

function SignatureDoes({ hand, sheet, outcome, ending }: SheetPartProps) {
  const { t } = useTranslation('finding');
  if (outcome.leadsTo === 'goesOn' || outcome.leadsTo === 'denied') return <GoesOn outcome={outcome} sheet={sheet} />;
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
    </>
  );
}

/** Some counts fail: the four lists give way to what then happens. */
function GoesOn({ outcome, sheet }: { readonly outcome: FindingOutcome; readonly sheet: FindingSheetPartsFragment }) {
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
