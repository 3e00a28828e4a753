import { CHANGE_GROUND } from '@starling/shared/vocabulary/clock-change';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockLineFragment } from '../../gql/graphql.ts';
import { bindingFirst } from '../../parts/clocks/clock-order.ts';
import { useSaidDay } from '../../parts/clocks/said-day.ts';
import { AreaField, DateField } from '../../ui/Field.tsx';
import type { Cause } from '../../ui/Notice.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { partsAsked, type ChangeDraft } from './change-draft.ts';

interface ChangeFieldsProps {
  readonly draft: ChangeDraft;
  readonly onChange: (part: Partial<ChangeDraft>) => void;
  readonly clocks: readonly ClockLineFragment[];
  readonly problemsAt: (field: string) => readonly Cause[];
  readonly idOf: (field: string) => string;
  /** Which petition, after which clock. */
  readonly children: ReactNode;
}

const EVERY = 'every';
const GROUNDS = Object.entries(CHANGE_GROUND).map(([key, words]) => ({ key, words }));

/** The fields that the chosen kind asks for, and no others. */
export function ChangeFields({ draft, onChange, clocks, problemsAt, idOf, children }: ChangeFieldsProps) {
  const { t } = useTranslation('clocks');
  const asked = partsAsked(draft);
  return (
    <>
      {asked.reach ? (
        <RadioChips
          label={t('reach')}
          chips={[
            { key: 'general', words: t('general'), detail: t('generalSub') },
            { key: 'toDate', words: t('toDate') },
          ]}
          value={draft.isGeneral ? 'general' : 'toDate'}
          onChange={(key) => onChange({ isGeneral: key === 'general' })}
        />
      ) : null}
      <div className="clock-fields">
        <WhichClock {...{ draft, onChange, clocks, problemsAt, idOf }} />
        {children}
        <DateField
          id={idOf('madeOn')}
          label={t('madeOn')}
          value={draft.madeOn}
          onChange={(madeOn) => onChange({ madeOn })}
          problems={problemsAt('madeOn')}
        />
        {asked.from ? (
          <DateField
            id={idOf('fromOn')}
            label={t('fromOn')}
            hint={t('fromOnHint')}
            value={draft.fromOn}
            onChange={(fromOn) => onChange({ fromOn })}
            problems={problemsAt('fromOn')}
          />
        ) : null}
        {asked.until ? (
          <DateField
            id={idOf('untilOn')}
            label={asked.reach ? t('waivedTo') : t('untilOn')}
            value={draft.untilOn}
            onChange={(untilOn) => onChange({ untilOn })}
            problems={problemsAt('untilOn')}
          />
        ) : null}
        {asked.ground ? (
          <Select
            id={idOf('ground')}
            label={t('ground')}
            placeholder={t('groundPlaceholder')}
            choices={GROUNDS}
            value={draft.ground === '' ? null : draft.ground}
            onChange={(ground) => onChange({ ground })}
            problems={problemsAt('ground')}
          />
        ) : null}
      </div>
      {asked.ground ? (
        <AreaField
          id={idOf('reason')}
          label={t('reason')}
          hint={t('reasonHint')}
          record
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
          problems={problemsAt('reason')}
        />
      ) : null}
    </>
  );
}

function WhichClock({ draft, onChange, clocks, problemsAt, idOf }: Omit<ChangeFieldsProps, 'children'>) {
  const { t } = useTranslation('clocks');
  const said = useSaidDay();
  const once = bindingFirst(clocks).filter((clock, at, all) => all.findIndex((other) => other.clock === clock.clock) === at);
  const every = partsAsked(draft).everyClock ? [{ key: EVERY, words: t('everyClock') }] : [];
  const named = once.map((clock) => ({
    key: clock.clock,
    words: clock.name,
    detail: t('lastDay', { day: said(clock.lastDay, clock.lastTime) }),
  }));
  return (
    <Select
      id={idOf('clock')}
      label={t('whichClock')}
      placeholder={t('whichClockPlaceholder')}
      choices={[...every, ...named]}
      value={draft.clock === '' ? (every.length > 0 ? EVERY : null) : draft.clock}
      onChange={(clock) => onChange({ clock: clock === EVERY ? '' : clock })}
      problems={problemsAt('clock')}
    />
  );
}
