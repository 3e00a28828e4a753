import { AFTER_DENIAL } from '@starling/shared/law/denial';
import { DENIED_REASON } from '@starling/shared/vocabulary/finding';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../ui/Cite.tsx';
import { Choice } from './Choice.tsx';
import { openDeniedReasons } from './choices-asked.ts';
import type { FindingSheetHand } from './use-finding.ts';

/** A denial says why, by a choice the answers bear out, and what goes on: nothing ends with it. */
export function Denial({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  const open = openDeniedReasons(hand.sheet, hand.entry);
  const chosen = open.find((reason) => reason === hand.entry.deniedReason) ?? null;
  return (
    <>
      <Choice
        id="denied"
        legend={t('denial.label')}
        options={open.map((value) => ({ value, words: DENIED_REASON[value] }))}
        chosen={chosen}
        isClosed={hand.isClosed}
        onChoose={(deniedReason) => hand.act({ kind: 'choose', choice: { deniedReason } })}
      />
      <ul className="denial-after">
        {AFTER_DENIAL.map(({ words, cite }) => (
          <li key={words}>
            {words} {cite === null ? null : <Cite cite={cite} />}
          </li>
        ))}
        <li>
          {t('denial.appeal')} <Cite cite={{ text: 'WIC 800(a)' }} />
        </li>
      </ul>
    </>
  );
}
