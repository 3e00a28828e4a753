import { useTranslation } from 'react-i18next';
import type { RuleOrderFragment } from '../../gql/graphql.ts';
import { clockTime } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Ordering } from './use-ordering.ts';

interface RuleProposalProps {
  readonly order: RuleOrderFragment;
  readonly ordering: Ordering;
  readonly whyClosed: string | undefined;
}

/** The order by the rule as a proposal: each with its reason and where it stands now. Nothing moves until it is taken. */
export function RuleProposal({ order, ordering, whyClosed }: RuleProposalProps) {
  const { t } = useTranslation('sessionSheet');
  const rows = order.rows.toSorted((a, b) => a.rulePlace - b.rulePlace);
  const why = whyClosed ?? (ordering.keptFollowsRule && !ordering.isChanged ? t('order.isByRule') : undefined);
  return (
    <section aria-label={t('order.byRule')} className="rule-proposal">
      <p className="small second">{t('order.byRuleHint', { milliseconds: order.milliseconds })}</p>
      {order.words === null ? null : <p className="small">{order.words}</p>}
      <ol>
        {rows.map((row) => (
          <li key={row.hearingId}>
            <p>
              <span className="strong">{row.rulePlace}</span> <span className="second">{clockTime(row.ruleStartsAt)}</span>{' '}
              <Name of={row.chosenName} place={row.place} />{' '}
              {row.place === row.rulePlace ? null : <span className="small second">{t('order.nowAt', { place: row.place })}</span>}
            </p>
            <p className="small second">{row.why}</p>
          </li>
        ))}
      </ol>
      <div className="button-row">
        <Button kind="act" onPress={() => void ordering.takeRule()} busy={ordering.busy} why={why}>
          {t('order.take')}
        </Button>
      </div>
    </section>
  );
}
