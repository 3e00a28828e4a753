import { DUE_UNIT } from '@starling/shared/vocabulary/order-phrase';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourtPhraseFragment } from '../../gql/graphql.ts';
import { shortDate } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import type { TableColumn } from '../../ui/Table.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { counts, phraseStanding } from './phrase-draft.ts';

const UNITS: Readonly<Record<string, string>> = DUE_UNIT;

/** The columns of the court's phrases; `acts` stands at the end of each row where somebody may change it. */
export function usePhraseColumns(
  acts: ((phrase: CourtPhraseFragment) => ReactNode) | undefined,
): readonly TableColumn<CourtPhraseFragment>[] {
  const { t } = useTranslation('phrases');
  return [
    { key: 'ordinal', label: t('ordinalShort'), numeric: true, cell: ({ ordinal }) => ordinal },
    {
      key: 'words',
      label: t('words'),
      head: true,
      cell: ({ words }) => <span className="record setting-day">{words}</span>,
    },
    {
      key: 'spoken',
      label: t('spoken'),
      cell: ({ spokenEn, spokenEs }) => (
        <div>
          <span className="record">{spokenEn}</span>
          {spokenEs === null ? (
            <div>
              <StateWord family="care" shape="half">
                {t('noSpanish')}
              </StateWord>
            </div>
          ) : (
            <div className="record second" lang="es">
              {spokenEs}
            </div>
          )}
        </div>
      ),
    },
    {
      key: 'owner',
      label: t('owner'),
      cell: ({ ownerWords, dueUnit, dueAmount }) => (
        <div>
          {ownerWords}
          <div className="caption">
            {counts(dueUnit) ? t('dueLine', { count: dueAmount ?? 0, unit: (UNITS[dueUnit] ?? '').toLowerCase() }) : UNITS[dueUnit]}
          </div>
        </div>
      ),
    },
    { key: 'stands', label: t('valid'), cell: (phrase) => <Validity phrase={phrase} /> },
    ...(acts === undefined ? [] : [{ key: 'acts', label: t('act'), cell: acts }]),
  ];
}

function Validity({ phrase }: { readonly phrase: CourtPhraseFragment }) {
  const { t } = useTranslation('phrases');
  const { today } = useViewer();
  const standing = phraseStanding(phrase, today);
  const { validFrom, validUntil } = phrase;
  return (
    <div>
      <StateWord {...(standing === 'stands' ? { family: 'good', shape: 'check' } : { shape: standing === 'later' ? 'square' : 'dash' })}>
        {t(standing)}
      </StateWord>
      <div className="caption">
        {validUntil === null
          ? t('validityOpen', { from: shortDate(validFrom) })
          : t('validity', { from: shortDate(validFrom), until: shortDate(validUntil) })}
      </div>
    </div>
  );
}
