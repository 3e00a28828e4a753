import { useTranslation } from 'react-i18next';
import type { DeskHolderFragment } from '../../gql/graphql.ts';
import { shortDate, shortDay } from '../../parts/dates.ts';
import { GridRows } from '../../ui/GridRows.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { stepsOfHolder, STEPS, type StepState } from './holder-steps.ts';

const SHAPES = { done: 'check', open: 'square', late: 'triangle', none: 'dash' } as const satisfies Record<StepState['state'], IconName>;

interface HolderRowsProps {
  readonly holders: readonly DeskHolderFragment[];
  readonly chosenId: string | null;
  readonly onChoose: (holderTaskId: string) => void;
}

/** One row a holder, four steps in the statute's order with the date under each, the day of destruction at the right. */
export function HolderRows({ holders, chosenId, onChoose }: HolderRowsProps) {
  const { t } = useTranslation('sealing');
  return (
    <div className="holders">
      <div className="desk-holder-head" aria-hidden="true">
        <span />
        <span>{t('holder')}</span>
        {STEPS.map((step) => (
          <span key={step}>{t(step)}</span>
        ))}
        <span className="desk-holder-destroy">{t('destroy')}</span>
      </div>
      <GridRows
        label={t('holders')}
        rows={holders}
        idOf={(one) => one.holderTaskId}
        sayRow={(one) => one.name}
        chosen={chosenId}
        onChoose={onChoose}
      >
        {(holder) => <HolderRow holder={holder} number={holders.indexOf(holder) + 1} />}
      </GridRows>
    </div>
  );
}

function HolderRow({ holder, number }: { readonly holder: DeskHolderFragment; readonly number: number }) {
  const { t } = useTranslation('sealing');
  return (
    <div className={`desk-holder-row${holder.daysLate > 0 ? ' desk-holder-late' : ''}`}>
      <span className="desk-holder-number record">{number}</span>
      <span className="desk-holder-name">
        <span className="strong">{holder.name}</span>
        {holder.reportNumber === null ? null : <span className="caption">{t('report', { number: holder.reportNumber })}</span>}
      </span>
      {stepsOfHolder(holder).map((one) => (
        <StepCell key={one.step} one={one} holder={holder} />
      ))}
      <span className="desk-holder-destroy strong">
        <span className="desk-holder-label">{t('destroy')}</span>
        {holder.noRecordOn === null ? shortDate(holder.destroyOn) : '–'}
      </span>
    </div>
  );
}

function StepCell({ one, holder }: { readonly one: StepState; readonly holder: DeskHolderFragment }) {
  const { t } = useTranslation(['sealing', 'common']);
  const step = t(one.step);
  const late = t('common:daysLate', { count: holder.daysLate });
  const spoken =
    one.state === 'done' && one.on !== null
      ? t('stepDone', { step, on: shortDate(one.on) })
      : one.state === 'late'
        ? t('stepLate', { step, late })
        : one.state === 'none'
          ? t('stepNone', { step })
          : t('stepOpen', { step });
  return (
    <span className={`step step-${one.state}`}>
      <span className="only-heard">{spoken}</span>
      <span className="step-mark" aria-hidden="true">
        <Icon name={SHAPES[one.state]} size={15} />
      </span>
      <span className="step-words" aria-hidden="true">
        <span className="desk-holder-label">{step}</span>
        <StepWords one={one} holder={holder} late={late} />
      </span>
    </span>
  );
}

function StepWords({ one, holder, late }: { readonly one: StepState; readonly holder: DeskHolderFragment; readonly late: string }) {
  const { t } = useTranslation('sealing');
  if (one.state === 'done' && one.on !== null) return <>{shortDay(one.on)}</>;
  if (one.state === 'late')
    return (
      <>
        <span className="strong">{late}</span>
        {holder.dueOn === null ? null : <> {t('due', { on: shortDay(holder.dueOn) })}</>}
      </>
    );
  if (one.step !== 'sealed')
    return <>{one.state === 'none' ? '' : t(one.step === 'copy' && holder.sealedOn === null ? 'afterSeal' : 'notYet')}</>;
  return <SealedWords holder={holder} />;
}

/** The middle step, not done: no record, due on a day, or simply not yet. */
function SealedWords({ holder }: { readonly holder: DeskHolderFragment }) {
  const { t } = useTranslation('sealing');
  if (holder.noRecordOn !== null) return <>{t('noRecord', { on: shortDay(holder.noRecordOn) })}</>;
  return <>{holder.dueOn === null ? t('notYet') : t('due', { on: shortDay(holder.dueOn) })}</>;
}
