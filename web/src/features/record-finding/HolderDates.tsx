import './holder-dates.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HolderDateFragment } from '../../gql/graphql.ts';
import { Icon } from '../../ui/icons.tsx';
import { shortDate } from '../../parts/dates.ts';
import { destroyOnOf, type SheetHolder } from './finding-entry.ts';
import { dateProblem, isSameSpot, spotName } from './finding-missing.ts';
import type { FindingSheetHand } from './use-finding.ts';

/** Each holder with the day its sealed record is destroyed, inside its window; a missing date is marked and opens by itself. */
export function HolderDates({ hand, holders }: { readonly hand: FindingSheetHand; readonly holders: readonly HolderDateFragment[] }) {
  return (
    <ul className="holder-dates">
      {holders.map((holder) => {
        const facts = hand.sheet.holders.find((one) => one.key === holder.key);
        return facts === undefined ? null : <HolderRow key={holder.key} hand={hand} holder={holder} facts={facts} />;
      })}
    </ul>
  );
}

interface HolderRowProps {
  readonly hand: FindingSheetHand;
  readonly holder: HolderDateFragment;
  readonly facts: SheetHolder;
}

function HolderRow({ hand, holder, facts }: HolderRowProps) {
  const { t } = useTranslation('finding');
  const destroyOn = destroyOnOf(hand.entry, facts);
  const problem = facts.isFixed ? null : dateProblem(facts, destroyOn);
  const isAt = isSameSpot(hand.entry.at, { kind: 'holder', key: holder.key });
  const detail = holder.reportNumber === null ? holder.words : t('holder.report', { number: holder.reportNumber });
  return (
    <li className="holder-row" data-missing={problem !== null}>
      <span className="holder-name">{holder.name}</span>
      <span className="holder-detail">{facts.isFixed ? t('holder.fixed') : detail}</span>
      <HolderDay hand={hand} facts={facts} destroyOn={destroyOn} isOpen={isAt && !facts.isFixed} />
      {problem === 'early' ? <span className="holder-problem">{t('holder.early', { from: shortDate(facts.windowFrom) })}</span> : null}
      {problem === 'late' ? <span className="holder-problem">{t('holder.late', { until: shortDate(facts.windowUntil) })}</span> : null}
    </li>
  );
}

interface HolderDayProps {
  readonly hand: FindingSheetHand;
  readonly facts: SheetHolder;
  readonly destroyOn: string | null;
  readonly isOpen: boolean;
}

function HolderDay({ hand, facts, destroyOn, isOpen }: HolderDayProps) {
  const { t } = useTranslation('finding');
  const [isTouched, setIsTouched] = useState(false);
  const spot = { kind: 'holder' as const, key: facts.key };
  if (facts.isFixed || (hand.isClosed && destroyOn !== null))
    return <span className="holder-day">{destroyOn === null ? '' : shortDate(destroyOn)}</span>;
  if (isOpen || isTouched) {
    return (
      <input
        id={spotName(spot)}
        className="holder-field"
        type="date"
        aria-label={t('holder.label', { name: facts.name })}
        aria-description={t('holder.window', { from: shortDate(facts.windowFrom), until: shortDate(facts.windowUntil) })}
        min={facts.windowFrom}
        max={facts.windowUntil}
        value={destroyOn ?? ''}
        onFocus={() => hand.act({ kind: 'goTo', spot })}
        onBlur={() => setIsTouched(false)}
        onChange={(event) => hand.act({ kind: 'destroyOn', key: facts.key, on: event.target.value === '' ? null : event.target.value })}
      />
    );
  }
  return (
    <button
      type="button"
      id={spotName(spot)}
      className="holder-day"
      data-missing={destroyOn === null}
      aria-label={
        destroyOn === null
          ? `${facts.name}: ${t('holder.setDate')}`
          : `${t('holder.changeLabel', { name: facts.name })}, ${shortDate(destroyOn)}`
      }
      disabled={hand.isClosed}
      onClick={() => {
        setIsTouched(true);
        hand.act({ kind: 'goTo', spot });
      }}
    >
      {destroyOn === null ? (
        <>
          <Icon name="triangle" size={14} /> {t('holder.setDate')}
        </>
      ) : (
        shortDate(destroyOn)
      )}
    </button>
  );
}
