import { EXIT_PLAN } from '@starling/shared/vocabulary/hearing-check';
import { useTranslation } from 'react-i18next';
import { Name } from '../../parts/names/Name.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Cites } from '../../ui/Cite.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';
import type { SheetEntry } from './sheet-rows.ts';

const EXITS: Readonly<Record<string, string>> = EXIT_PLAN;

/** Everything the sheet knows of one hearing: rules that are broken first, then what must be ready, rides, what is asked for. */
export function RowDetails({ entry }: { readonly entry: SheetEntry }) {
  const { t } = useTranslation('sessionSheet');
  const { row } = entry;
  return (
    <div className="sheet-details">
      <p>
        <Name of={row.chosenName} place={row.placeInLine} /> <span className="second">{row.typeWords}</span>
      </p>
      {row.caseAgeDays === null ? null : <p className="small second">{t('caseAge', { days: row.caseAgeDays })}</p>}
      <BrokenRules conflicts={entry.conflicts} />
      <WhyHere order={entry.order} />
      <Checks checks={row.checks} />
      <section>
        <h3>{t('rides')}</h3>
        {row.rides.length === 0 ? <p className="small second">{t('noRides')}</p> : null}
        <ul className="small">
          {row.rides.map((ride) => (
            <li key={ride.rideId}>{ride.words}</li>
          ))}
        </ul>
        {row.exitPlan === 'ordinary' ? null : <p className="small">{t('exit', { plan: EXITS[row.exitPlan] ?? row.exitPlan })}</p>}
      </section>
      {row.uses.length === 0 ? null : (
        <section>
          <h3>{t('uses')}</h3>
          <ul className="small">
            {row.uses.map((use) => (
              <li key={use.resourceUseId}>
                {use.name}, {use.state}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ButtonLink href={`/cases/${row.caseId}`}>{t('openCase')}</ButtonLink>
    </div>
  );
}

/** Why it stands in its place: what differs from the rule, with the rule's reason, or that reason alone. */
function WhyHere({ order }: Pick<SheetEntry, 'order'>) {
  const { t } = useTranslation('sessionSheet');
  if (order === null) return null;
  return (
    <section>
      <h3>{t('order.column')}</h3>
      <p className="small">{order.differs ?? t('order.byRuleWhy', { why: order.why })}</p>
    </section>
  );
}

function BrokenRules({ conflicts }: Pick<SheetEntry, 'conflicts'>) {
  const { t } = useTranslation('sessionSheet');
  if (conflicts.length === 0) return null;
  return (
    <section>
      <h3>{t('broken')}</h3>
      <ul className="small">
        {conflicts.map((one) => (
          <li key={`${one.rule}${one.words}`}>
            <StateWord family={one.allowedWords === null ? 'stop' : 'ink'} shape={one.allowedWords === null ? 'triangle' : 'dash'}>
              {one.words}
            </StateWord>
            <Cites cites={one.cites} />
            <p className="caption">{one.allowedWords === null ? one.mayRelax : t('allowed', { words: one.allowedWords })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const CHECK_LOOKS: Readonly<Record<string, { readonly shape: IconName; readonly family: Family }>> = {
  open: { shape: 'square', family: 'care' },
  done: { shape: 'check', family: 'good' },
  not_needed: { shape: 'dash', family: 'ink' },
};

function Checks({ checks }: Pick<SheetEntry['row'], 'checks'>) {
  const { t } = useTranslation('sessionSheet');
  return (
    <section>
      <h3>{t('checks')}</h3>
      {checks.length === 0 ? <p className="small second">{t('checksNone')}</p> : null}
      <ul className="small">
        {checks.map((check) => (
          <li key={check.item}>
            <StateWord {...(CHECK_LOOKS[check.state] ?? { shape: 'square' })}>
              {check.words}, {t(`checkState.${check.state === 'done' ? 'done' : check.state === 'not_needed' ? 'not_needed' : 'open'}`)}
            </StateWord>
          </li>
        ))}
      </ul>
    </section>
  );
}
