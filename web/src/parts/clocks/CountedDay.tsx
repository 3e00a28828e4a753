import './counted-day.css';
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Link, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ClockLineFragment } from '../../gql/graphql.ts';
import { Cites } from '../../ui/Cite.tsx';
import { KeyLayer } from '../../ui/keys/use-keys.tsx';
import { Table } from '../../ui/Table.tsx';
import { clockTimeFull, weekDay } from '../dates.ts';

const HOVER_MS = 500;

/**
 * A day that was counted. Resting on it, or coming to it by key, shows the sentence; pressing it opens the count as a table, with what may give
 * more time, what follows when it is missed, and the law.
 */
export function CountedDay({ clock }: { readonly clock: ClockLineFragment }) {
  const { t } = useTranslation('clocks');
  const said = useSaidDay();
  const aim = said(clock.safeDay, clock.safeTime);
  return (
    <DialogTrigger>
      <TooltipTrigger delay={HOVER_MS} closeDelay={0}>
        <AriaButton className="counted-day" aria-label={t('opens', { day: aim })}>
          {aim}
        </AriaButton>
        <Tooltip className="counted-tip" placement="bottom start">
          {clock.words}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="counted-popover fades-in" placement="bottom start">
        <Dialog>
          <KeyLayer>
            <Count clock={clock} />
          </KeyLayer>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** "Wed Nov 25", and with its time for a clock of hours. */
function useSaidDay(): (day: string, time: string | null) => string {
  const { t } = useTranslation('clocks');
  return (day, time) => (time === null ? weekDay(day) : t('atTime', { day: weekDay(day), time: clockTimeFull(time) }));
}

function Count({ clock }: { readonly clock: ClockLineFragment }) {
  const { t } = useTranslation('clocks');
  const said = useSaidDay();
  return (
    <div className="counted">
      <Heading slot="title" level={2}>
        {clock.name}
      </Heading>
      <p className="strong">
        {t('aim', { day: said(clock.safeDay, clock.safeTime) })} · {t('lastDay', { day: said(clock.lastDay, clock.lastTime) })}
      </p>
      <p className="counted-sentence">{clock.words}</p>
      <Table
        caption={t('how')}
        columns={[
          { key: 'on', label: t('stepDay'), head: true, cell: (step) => step.on },
          { key: 'words', label: t('stepWords'), cell: (step) => step.words },
        ]}
        rows={clock.steps}
        idOf={(step) => `${step.on}${step.words}`}
      />
      <MoreTime ways={clock.mayExtend} />
      <p>
        <strong>{t('ifMissed')}:</strong> {clock.remedies}
      </p>
      {clock.mark === null ? null : (
        <p className="counted-mark">
          <strong>{t('mark')}:</strong> {clock.mark}
        </p>
      )}
      <p className="caption">
        {t('rests')}
        <Cites cites={clock.cites} /> · <Link href={`/law/clocks?clock=${clock.clock}`}>{t('library')}</Link>
      </p>
    </div>
  );
}

function MoreTime({ ways }: { readonly ways: readonly string[] }) {
  const { t } = useTranslation('clocks');
  if (ways.length === 0) return <p>{t('nothingExtends')}</p>;
  return (
    <div>
      <strong>{t('mayExtend')}:</strong>
      <ul className="counted-ways">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}
