import { NEED_STRENGTH, NEED_VISIBLE_TO } from '@starling/shared/vocabulary/need';
import { useTranslation } from 'react-i18next';
import { TakeBackNeedDocument, type NeedLineFragment } from '../../gql/graphql.ts';
import { TakeBack } from '../../parts/clocks/TakeBack.tsx';
import { shortDate } from '../../parts/dates.ts';
import { Covered } from '../../parts/names/Name.tsx';
import { roleWords } from '../../parts/needs/role-words.ts';
import { useWindowWords } from '../../parts/needs/use-window-words.ts';
import { useTold } from '../../parts/use-told.ts';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord } from '../../ui/Tag.tsx';

const STRENGTHS: Readonly<Record<string, string>> = NEED_STRENGTH;
const AUDIENCES: Readonly<Record<string, string>> = NEED_VISIBLE_TO;

interface NeedsTableProps {
  readonly needs: readonly NeedLineFragment[];
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

/** Every need as it was entered: what, how firmly, when, who asked, who may read it, and when it is looked at again. */
export function NeedsTable({ needs, mayChange, onChanged }: NeedsTableProps) {
  const { t } = useTranslation('needs');
  const { run, busy } = useTold(TakeBackNeedDocument);
  const takeBack = async ({ needId, version }: NeedLineFragment): Promise<void> => {
    if (await run({ input: { needId, version } }, t('needTakenBack'))) onChanged();
  };
  const columns = useNeedColumns();
  if (needs.length === 0) return <p className="second">{t('none')}</p>;
  const act: TableColumn<NeedLineFragment> = {
    key: 'act',
    label: t('act'),
    cell: (need) => (
      <TakeBack
        asks={{ act: t('askBack.act'), sure: t('askBack.sure'), yes: t('askBack.yes') }}
        words={need.kindWords}
        busy={busy}
        onTakeBack={() => void takeBack(need)}
      />
    ),
  };
  return <Table caption={t('title')} columns={mayChange ? [...columns, act] : columns} rows={needs} idOf={({ needId }) => needId} />;
}

function useNeedColumns(): readonly TableColumn<NeedLineFragment>[] {
  const { t } = useTranslation('needs');
  const windowWords = useWindowWords();
  return [
    {
      key: 'kind',
      label: t('kind'),
      head: true,
      cell: ({ kindWords, words }) => (
        <div>
          {kindWords}
          {words === '' ? null : (
            <div className="plain small">
              <Covered>{words}</Covered>
            </div>
          )}
        </div>
      ),
    },
    {
      key: 'strength',
      label: t('strength'),
      cell: ({ strength, weight }) =>
        strength === 'must' ? (
          <StateWord shape="check">{STRENGTHS[strength]}</StateWord>
        ) : (
          <span>
            {STRENGTHS[strength] ?? strength} <span className="caption">{t('weightOf', { weight })}</span>
          </span>
        ),
    },
    {
      key: 'window',
      label: t('window'),
      cell: ({ weekdays, fromOn, untilOn, fromTime, untilTime }) =>
        windowWords({ weekdays, fromOn, untilOn, from: fromTime, until: untilTime }) || <span className="third">{t('always')}</span>,
    },
    {
      key: 'asked',
      label: t('askedBy'),
      cell: ({ askedByRole, authorityWords }) => (
        <div>
          {askedByRole === null ? null : roleWords(askedByRole)}
          <div className="caption">{authorityWords}</div>
        </div>
      ),
    },
    { key: 'readers', label: t('visibleTo'), cell: ({ visibleTo }) => AUDIENCES[visibleTo] ?? visibleTo },
    {
      key: 'review',
      label: t('reviewOn'),
      cell: ({ reviewOn, reviewIsDue }) =>
        reviewOn === null ? (
          <span className="third">{t('reviewNone')}</span>
        ) : reviewIsDue ? (
          <StateWord family="care" shape="flag">
            {shortDate(reviewOn)}
          </StateWord>
        ) : (
          shortDate(reviewOn)
        ),
    },
  ];
}
