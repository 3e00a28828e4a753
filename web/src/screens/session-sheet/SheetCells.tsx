import { useTranslation } from 'react-i18next';
import { clockTime } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import { NeedTags } from '../../parts/NeedTags.tsx';
import { StateWord, Tag } from '../../ui/Tag.tsx';
import { readiness, rideOf, type SheetEntry } from './sheet-rows.ts';

/** Number and times in the margin. */
export function NumberCell({ entry }: { readonly entry: SheetEntry }) {
  const { t } = useTranslation('sessionSheet');
  const { row, place } = entry;
  return (
    <>
      <span className="sheet-number">{place ?? ''}</span>
      <span className="small">{clockTime(row.startsAt)}</span>
      {row.arriveAt === null ? null : <span className="caption">{t('arrives', { time: clockTime(row.arriveAt) })}</span>}
    </>
  );
}

/** Who comes for what, and what is new about it. */
export function YouthCell({ entry }: { readonly entry: SheetEntry }) {
  const { t } = useTranslation('sessionSheet');
  const { row, conflicts } = entry;
  const length =
    row.bufferMinutes === 0
      ? t('minutes', { minutes: row.minutes })
      : t('minutesBuffer', { minutes: row.minutes, buffer: row.bufferMinutes });
  const open = conflicts.filter((one) => one.allowedWords === null);
  return (
    <div className="sheet-cell">
      <span>
        <Name of={row.chosenName} place={row.placeInLine} /> <span className="second">{row.typeWords}</span>
      </span>
      <span className="small second">
        {[length, ...(row.state === 'SET' ? [] : [t(`state.${row.state}`)]), ...modeWords(row.mode, t)].join(' · ')}
      </span>
      {row.addedAfterPrint ? (
        <StateWord family="care" shape="plus">
          {t('added')}
        </StateWord>
      ) : null}
      {open.length === 0 ? null : (
        <StateWord family="stop" shape="triangle">
          {t('conflicts', { count: open.length })}
        </StateWord>
      )}
    </div>
  );
}

function modeWords(mode: string, t: ReturnType<typeof useTranslation<'sessionSheet'>>['t']): readonly string[] {
  if (mode === 'remote') return [t('remote')];
  return mode === 'no_appearance' ? [t('noAppearance')] : [];
}

/** Needs in words; somebody to be kept apart by the level alone. */
export function NeedsCell({ entry: { row } }: { readonly entry: SheetEntry }) {
  const { t } = useTranslation('sessionSheet');
  const saysApart = row.needs.some(({ kind }) => kind === 'KEEP_APART');
  return (
    <div className="sheet-cell">
      <NeedTags needs={row.needs} />
      {row.keepApartLevel === null || saysApart ? null : (
        <Tag family="apart" shape="apart">
          {t('keepApart', { level: row.keepApartLevel })}
        </Tag>
      )}
      {row.isHardNews ? (
        <Tag family="care" shape="marked">
          {t('hardNews')}
        </Tag>
      ) : null}
    </div>
  );
}

/** How much of what must be ready is, and who drives. */
export function ReadyCell({ entry: { row } }: { readonly entry: SheetEntry }) {
  const { t } = useTranslation('sessionSheet');
  const { done, of } = readiness(row.checks);
  const home = rideOf(row.rides, 'home');
  const toCourt = rideOf(row.rides, 'to_court');
  return (
    <div className="sheet-cell">
      {of === 0 ? (
        <span className="small third">{t('checksNone')}</span>
      ) : (
        <StateWord family={done === of ? 'good' : 'care'} shape={done === of ? 'check' : 'half'}>
          {t('checksReady', { done, of })}
        </StateWord>
      )}
      {toCourt === null ? null : <span className="small">{toCourt}</span>}
      {row.mode === 'in_person' && home === null ? (
        <StateWord shape="square">{t('rideMissing')}</StateWord>
      ) : (
        <span className="small">{home}</span>
      )}
    </div>
  );
}

/** Whether it stands by the rule, in a few words; the sentence stands beside the rows for the chosen one. */
export function OrderCell({ entry: { order, place } }: { readonly entry: SheetEntry }) {
  const { t } = useTranslation('sessionSheet');
  if (place === null) return <span className="small second">{t('order.underLead')}</span>;
  if (order === null) return null;
  if (order.place !== order.rulePlace) return <span className="small">{t('order.otherPlace', { place: order.rulePlace })}</span>;
  return <span className="small second">{order.differs === null ? t('order.asRule') : t('order.otherTime')}</span>;
}
