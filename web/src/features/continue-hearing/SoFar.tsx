import { useTranslation } from 'react-i18next';
import type { ContinuanceFieldsFragment } from '../../gql/graphql.ts';
import { weekDay } from '../../parts/dates.ts';
import { Cites } from '../../ui/Cite.tsx';
import { StateWord } from '../../ui/Tag.tsx';

/** How often this matter was continued, each time with its reason, and whether the request comes late. */
export function SoFar({ form }: { readonly form: ContinuanceFieldsFragment }) {
  const { t } = useTranslation('continuance');
  return (
    <div className="record-part">
      <p>
        <StateWord family={form.countSoFar > 1 ? 'care' : 'ink'} shape={form.countSoFar > 1 ? 'half' : 'square'}>
          {form.countSoFar === 0 ? t('soFarNone') : t('soFar', { count: form.countSoFar })}
        </StateWord>
      </p>
      {form.chain.length === 0 ? null : (
        <ul className="continuance-chain">
          {form.chain.map((one) => (
            <li key={one.continuanceId} className="small second">
              {one.toOn === null
                ? t('chainDenied', { from: weekDay(one.fromOn), reason: one.reasonWords, by: one.causedBy })
                : t('chain', { from: weekDay(one.fromOn), to: weekDay(one.toOn), reason: one.reasonWords, by: one.causedBy })}
            </li>
          ))}
        </ul>
      )}
      {form.lateAsk === null ? null : (
        <p className="small">
          {form.lateAsk}
          <Cites cites={form.lateCites} />
        </p>
      )}
    </div>
  );
}
