import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import type { ExtraHolder } from './finding-entry.ts';
import { spotName } from './finding-missing.ts';
import type { FindingSheetHand } from './use-finding.ts';

/** Other public agencies, only when the youth asks and the court finds that it promotes reentry (WIC 786(f)(2)). */
export function ExtraHolders({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  return (
    <div className="extra-holders">
      {hand.entry.extraHolders.map((holder, index) => (
        <ExtraHolderRow key={index} hand={hand} holder={holder} index={index} />
      ))}
      {hand.isClosed ? null : (
        <Button kind="quiet" icon="plus" onPress={() => hand.act({ kind: 'addHolder' })}>
          {t('holder.addAgency')}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  readonly hand: FindingSheetHand;
  readonly holder: ExtraHolder;
  readonly index: number;
}

function ExtraHolderRow({ hand, holder, index }: RowProps) {
  const { t } = useTranslation('finding');
  const name = holder.name.trim() === '' ? t('holder.newAgency') : holder.name;
  const change = (changed: Partial<ExtraHolder>) => hand.act({ kind: 'changeHolder', index, holder: { ...holder, ...changed } });
  return (
    <fieldset className="extra-holder" id={spotName({ kind: 'extraHolder', index })} disabled={hand.isClosed}>
      <legend className="only-heard">{name}</legend>
      <label>
        {t('holder.agencyName')} <input type="text" value={holder.name} onChange={(event) => change({ name: event.target.value })} />
      </label>
      <label>
        {t('holder.setDate')}{' '}
        <input
          type="date"
          value={holder.destroyOn ?? ''}
          onChange={(event) => change({ destroyOn: event.target.value === '' ? null : event.target.value })}
        />
      </label>
      <label className="extra-reentry">
        <input type="checkbox" checked={holder.reentryFinding} onChange={(event) => change({ reentryFinding: event.target.checked })} />{' '}
        {t('holder.reentry')} <Cite cite={{ text: 'WIC 786(f)(2)' }} />
      </label>
      <Button kind="quiet" icon="bin" label={t('holder.remove', { name })} onPress={() => hand.act({ kind: 'removeHolder', index })}>
        {''}
      </Button>
    </fieldset>
  );
}
