import './record-finding.css';
import type { FindingBasis } from '@starling/shared/vocabulary/finding';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingSheetPartsFragment, SignedFindingFragment } from '../../gql/graphql.ts';
import { CountGates } from '../../parts/CountGates.tsx';
import { MarginWords } from '../../parts/MarginWords.tsx';
import { useNames } from '../../parts/names/Name.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { AnswerGrid } from './AnswerGrid.tsx';
import { EvidenceKinds } from './EvidenceKinds.tsx';
import { eligibleCounts } from './finding-entry.ts';
import { outcomeOf } from './finding-result.ts';
import { pronounOf } from './pronoun.ts';
import { RarerChoices, hasRarerChoices } from './RarerChoices.tsx';
import { ReadBack } from './ReadBack.tsx';
import { ResultWords } from './ResultWords.tsx';
import { SignatureDoes, type SheetPartProps } from './SignatureDoes.tsx';
import type { FindingStep } from './finding-steps.ts';
import { SignBar } from './SignBar.tsx';
import { useFinding, useSheetDrafts } from './use-finding.ts';
import { useFindingKeys } from './use-finding-keys.ts';
import { useSignFinding } from './use-sign-finding.ts';
import { sheetFacts, whyNotSign } from './sheet-facts.ts';

/** What moves the court's own proposal while nothing is signed; null while it is as it was first read. */
export interface SheetDraft {
  readonly setAside: boolean;
  readonly basis: FindingBasis;
}

interface RecordFindingProps {
  readonly sheet: FindingSheetPartsFragment;
  readonly signer: string;
  /** What was pressed while the sheet was still being read. */
  readonly early: readonly FindingStep[];
  readonly onSigned: (signed: SignedFindingFragment) => void;
  readonly onStale: () => void;
  /** The court's proposal depends on the section and on whether the sustained finding is set aside first: it is read again. */
  readonly onDraft: (draft: SheetDraft | null) => void;
  readonly onDecide: (petitionId: string) => void;
  readonly onLeave: () => void;
}

/** The sheet of one petition: what can be found, what is found, what that does, and the signature. */
export function RecordFinding({ sheet, signer, early, onSigned, onStale, onDraft, onDecide, onLeave }: RecordFindingProps) {
  const { t } = useTranslation('finding');
  const whyNot = whyNotSign(sheet);
  const draft = useSheetDrafts(sheet);
  const hand = useFinding(sheetFacts(sheet), draft, { mayEnter: whyNot === null, early });
  const outcome = outcomeOf(hand.sheet, hand.entry);
  const { sign, refusal } = useSignFinding(hand, sheet, { draft, onSigned, onStale });
  useFindingKeys(hand, whyNot, onLeave);
  const { setAside, basis } = hand.entry;
  const [opened] = useState(sheet.basis);
  useEffect(() => onDraft(setAside || basis !== opened ? { setAside, basis } : null), [onDraft, setAside, basis, opened]);
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
          priors={sheet.priors}
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
