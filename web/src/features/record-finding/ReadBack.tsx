import './read-back.css';
import {
  DENIED_REASON,
  FINDING_BASIS,
  FINDING_VEHICLE,
  RENEWAL_GROUND,
  RESTITUTION_RULING,
  SET_ASIDE_RECITAL,
} from '@starling/shared/vocabulary/finding';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceLineFragment, FindingSheetPartsFragment, HolderDateFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { shortDate } from '../../parts/dates.ts';
import type { PriorChoice } from './finding-choices.ts';
import { destroyOnOf } from './finding-entry.ts';
import type { FindingOutcome } from './finding-result.ts';
import { listed } from './ResultWords.tsx';
import type { FindingSheetHand } from './use-finding.ts';

interface ReadBackProps {
  readonly hand: FindingSheetHand;
  readonly title: string;
  readonly outcome: FindingOutcome;
  readonly holders: readonly HolderDateFragment[];
  readonly willEnd: readonly ConsequenceLineFragment[];
  readonly willBeSent: readonly ConsequenceLineFragment[];
  readonly willNotBeTouched: readonly ConsequenceLineFragment[];
  readonly priors: FindingSheetPartsFragment['priors'];
  readonly onSign: () => void;
}

/** The orders in the order they take effect: finding, dismissal, sealing. Enter signs what was read. */
export function ReadBack({ hand, title, outcome, onSign, ...lists }: ReadBackProps) {
  const { t } = useTranslation('finding');
  const back = () => hand.act({ kind: 'closeReadBack' });
  const seals = outcome.leadsTo === 'sealed';
  const priorWords = (choice: PriorChoice | undefined) => (choice === undefined ? '' : t(`prior.${choice}`));
  return (
    <Dialog
      title={title}
      role="alertdialog"
      wide
      onClose={back}
      foot={
        <>
          <Button onPress={back} keyHint="Escape">
            {t('readBack.back')}
          </Button>
          <Button kind="act" large icon="lock" keyHint="Enter" autoFocus onPress={onSign}>
            {t('readBack.sign')}
          </Button>
        </>
      }
    >
      <div className="read-back">
        <FindingOrder hand={hand} outcome={outcome} />
        <ReadBackSection title={t('readBack.dismissal')}>
          <p>{seals ? t('readBack.dismissed') : t('readBack.notDismissed')}</p>
          {seals ? <ShortList lines={lists.willEnd.map(({ words }) => words)} /> : null}
        </ReadBackSection>
        <ReadBackSection title={t('readBack.sealing')}>
          {seals ? <SealedBy hand={hand} holders={lists.holders} /> : <p>{t('readBack.notSealed')}</p>}
        </ReadBackSection>
        {seals && lists.priors.length > 0 ? (
          <ReadBackSection title={t('prior.title')}>
            <ShortList lines={lists.priors.map((prior) => `${prior.ending}: ${priorWords(hand.entry.priors[prior.petitionId])}`)} />
          </ReadBackSection>
        ) : null}
        {seals ? (
          <ReadBackSection title={t('readBack.sent')}>
            <ShortList lines={lists.willBeSent.map(({ words }) => words)} />
          </ReadBackSection>
        ) : null}
        <ReadBackSection title={t('readBack.untouched')}>
          <ShortList lines={lists.willNotBeTouched.map(({ words }) => words)} />
        </ReadBackSection>
      </div>
    </Dialog>
  );
}

function FindingOrder({ hand, outcome }: { readonly hand: FindingSheetHand; readonly outcome: FindingOutcome }) {
  const { t } = useTranslation('finding');
  const kinds = hand.entry.evidence.map((one) => t(`evidence.${one}`).toLowerCase()).join(', ');
  const counted = (key: 'foundCounts' | 'notFoundCounts', numbers: readonly number[]) =>
    numbers.length === 0 ? null : <p>{t(`readBack.${key}`, { count: numbers.length, numbers: listed(numbers) })}</p>;
  return (
    <ReadBackSection title={t('readBack.finding')}>
      {counted('foundCounts', outcome.found)}
      {counted('notFoundCounts', [...outcome.notFound, ...outcome.cannotReach])}
      <p>{kinds === '' ? t('readBack.reliedNothing') : t('readBack.relied', { kinds })}</p>
      <ShortList lines={saidBesides(hand, outcome)} />
    </ReadBackSection>
  );
}

/** What was chosen besides the answers, in the words that the order prints; only what this outcome carries. */
function saidBesides({ entry, sheet }: FindingSheetHand, { leadsTo }: FindingOutcome): readonly string[] {
  const vehicles: Readonly<Record<string, string>> = FINDING_VEHICLE;
  const said: readonly (readonly [boolean, string | undefined])[] = [
    [entry.basis !== 'trafficking_236_23', FINDING_BASIS[entry.basis]],
    [sheet.isRenewal, wordsOf(RENEWAL_GROUND, entry.renewalGround)],
    [sheet.isVehicleNeeded, wordsOf(vehicles, entry.vehicle)],
    [entry.setAside, wordsOf(SET_ASIDE_RECITAL, entry.recital)],
    [leadsTo === 'denied', wordsOf(DENIED_REASON, entry.deniedReason)],
    [leadsTo === 'sealed', wordsOf(RESTITUTION_RULING, entry.restitutionRuling)],
  ];
  return said.flatMap(([isSaid, words]) => (isSaid && words !== undefined ? [words] : []));
}

function wordsOf<K extends string>(words: Readonly<Record<K, string>>, chosen: K | null): string | undefined {
  return chosen === null ? undefined : words[chosen];
}

function SealedBy({ hand, holders }: { readonly hand: FindingSheetHand; readonly holders: readonly HolderDateFragment[] }) {
  const { t } = useTranslation('finding');
  const named = holders.map((holder) => {
    const facts = hand.sheet.holders.find(({ key }) => key === holder.key);
    return { name: holder.name, on: facts === undefined ? null : destroyOnOf(hand.entry, facts) };
  });
  const all = [...named, ...hand.entry.extraHolders.map(({ name, destroyOn }) => ({ name, on: destroyOn }))];
  return (
    <>
      <p>{t('readBack.sealed', { count: all.length })}</p>
      <ShortList lines={all.map(({ name, on }) => (on === null ? name : `${name}, ${shortDate(on)}`))} />
    </>
  );
}

function ReadBackSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="read-back-section">
      <h3>{title}</h3>
      <div className="record">{children}</div>
    </section>
  );
}

function ShortList({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="read-back-list">
      {lines.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
