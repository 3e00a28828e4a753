import './counted-day.css';
import { clockNumber } from '@starling/shared/law/clocks/clock-id';
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Link, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ClockLineFragment } from '../../gql/graphql.ts';
import { Cites } from '../../ui/Cite.tsx';
import { KeyLayer } from '../../ui/keys/use-keys.tsx';
import { Table } from '../../ui/Table.tsx';
import { useSaidDay } from './said-day.ts';

const HOVER_MS = 500;

interface CountedDayProps {
  readonly clock: ClockLineFragment;
  /** The day to aim at, or the last day where the page shows both. */
  readonly shows?: 'aim' | 'last';
}

/**
 * A day that was counted. Resting on it, or coming to it by key, shows the sentence; pressing it opens the count as a table, with what may give
 * more time, what follows when it is missed, and the law.
 */
export function CountedDay({ clock, shows = 'aim' }: CountedDayProps) {
  const { t } = useTranslation('clocks');
  const said = useSaidDay();
  const day = shows === 'aim' ? said(clock.safeDay, clock.safeTime) : said(clock.lastDay, clock.lastTime);
  return (
    <DialogTrigger>
      <TooltipTrigger delay={HOVER_MS} closeDelay={0}>
        <AriaButton className="counted-day" aria-label={t('opens', { day })}>
          {day}
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
        <Cites cites={clock.cites} /> · <Link href={`/law/${clockNumber(clock.clock) ?? ''}`}>{t('library')}</Link>
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
