import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SheetOfPaperDocument, type DocketLineFragment } from '../../gql/graphql.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { Waits } from '../../parts/Waits.tsx';
import { Select } from '../../ui/Select.tsx';
import { PaperForm } from './PaperForm.tsx';

interface EnterFromPaperProps {
  readonly rows: readonly DocketLineFragment[];
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Whose sheet it is, then the sheet itself: in the order of the paper. */
export function EnterFromPaper({ rows, onEntered, onClose }: EnterFromPaperProps) {
  const { t } = useTranslation('packet');
  const names = useNames();
  const [hearingId, choose] = useState<string | null>(null);
  const isThere = rows.some((row) => row.hearingId === hearingId);
  return (
    <div className="packet-enter">
      <Select
        label={t('whom')}
        placeholder={t('whomPlaceholder')}
        choices={rows.map((row) => ({
          key: row.hearingId,
          words: t('whomLine', { place: row.place, name: names.name(row.chosenName, row.place) }),
        }))}
        value={isThere ? hearingId : null}
        onChange={choose}
      />
      {hearingId === null || !isThere ? null : (
        <Sheet
          key={hearingId}
          hearingId={hearingId}
          onClose={onClose}
          onEntered={() => {
            choose(null);
            onEntered();
          }}
        />
      )}
    </div>
  );
}

interface SheetProps {
  readonly hearingId: string;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

function Sheet({ hearingId, onEntered, onClose }: SheetProps) {
  const asked = useQuery(SheetOfPaperDocument, { variables: { hearingId } });
  const matter = asked.data?.matter;
  return (
    <Waits asked={asked} rows={4}>
      {matter ? (
        <PaperForm
          sheet={{ hearingId, version: matter.row.version, appearances: matter.appearances }}
          asked={matter.findingsWanted.filter(({ mustBeAnswered }) => mustBeAnswered)}
          onEntered={onEntered}
          onClose={onClose}
        />
      ) : null}
    </Waits>
  );
}
