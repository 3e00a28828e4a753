import { useTranslation } from 'react-i18next';
import { longDate, weekDay } from '../../parts/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { LENSES, VIEWS, type CalendarAddress } from './calendar-address.ts';
import { stepOf, type Span } from './spans.ts';
import type { CalendarPlace } from './use-calendar-address.ts';

const LONG_MONTHS = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

interface CalendarHeadProps {
  readonly place: CalendarPlace;
  readonly span: Span;
  readonly closed: ReadonlyMap<string, string | null>;
}

/** What is shown, which of its days are closed, and how to move in time. */
export function CalendarHead({ place, span, closed }: CalendarHeadProps) {
  const { t } = useTranslation('calendar');
  const { address, go } = place;
  const days = [...closed].flatMap(([day, why]) => (why === null ? [] : [t('closedDay', { day: weekDay(day), why })]));
  return (
    <PageHead
      title={useTitle(address, span)}
      sub={days.length === 0 ? t('allDays') : t('closedDays', { days: days.join('; ') })}
      aside={
        <>
          <Mover place={place} />
          {address.view === 'load' || address.view === 'month' ? null : (
            <Segments
              label={t('lens')}
              value={address.lens}
              onChange={(lens) => go({ lens })}
              parts={LENSES.map((key) => ({ key, words: t(`lenses.${key}`) }))}
            />
          )}
          <Segments
            label={t('view')}
            value={address.view}
            onChange={(view) => go({ view })}
            parts={VIEWS.map((key) => ({ key, words: t(`views.${key}`) }))}
          />
        </>
      }
    />
  );
}

function Mover({ place: { address, today, go } }: { readonly place: CalendarPlace }) {
  const { t } = useTranslation('calendar');
  return (
    <div className="button-row" role="group" aria-label={t('move')}>
      <Button keyHint="[" onPress={() => go({ date: stepOf(address.view, address.date, -1) })}>
        {t('earlier')}
      </Button>
      <Button keyHint="T" onPress={() => go({ date: today })}>
        {t('today')}
      </Button>
      <Button keyHint="]" onPress={() => go({ date: stepOf(address.view, address.date, 1) })}>
        {t('later')}
      </Button>
    </div>
  );
}

function useTitle({ view, date }: CalendarAddress, span: Span): string {
  const { t } = useTranslation('calendar');
  const monday = longDate(span.from).split(', ').slice(1).join(', ');
  if (view === 'day') return longDate(date);
  if (view === 'month') return LONG_MONTHS.format(new Date(`${date}T00:00:00Z`));
  return t(view === 'week' ? 'weekOf' : view === 'load' ? 'loadFrom' : 'twoWeeksFrom', { day: monday });
}
