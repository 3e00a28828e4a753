import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { CalendarFilter } from './CalendarFilter.tsx';
import type { useCalendar } from './use-calendar.ts';
import type { CalendarPlace } from './use-calendar-address.ts';
import { useRights } from './use-rights.ts';
import type { SideActs } from './use-side.ts';

interface CalendarToolsProps {
  readonly place: CalendarPlace;
  readonly read: ReturnType<typeof useCalendar>;
  readonly side: SideActs;
}

/** The filter, and what opens at the right. */
export function CalendarTools({ place, read, side }: CalendarToolsProps) {
  const { t } = useTranslation('calendar');
  const rights = useRights();
  return (
    <div className="calendar-tools">
      <CalendarFilter place={place} departments={read.departments} />
      {rights.plan ? (
        <Button keyHint="K" onPress={side.showConflicts}>
          {t('conflicts')}
        </Button>
      ) : null}
      {rights.find ? (
        <Button keyHint="F" icon="search" onPress={side.find} why={read.whyLocked} whyShown={false}>
          {t('finder')}
        </Button>
      ) : null}
    </div>
  );
}
