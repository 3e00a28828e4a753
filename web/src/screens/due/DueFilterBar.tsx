import { useTranslation } from 'react-i18next';
import { Segments, Tick } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { DUE_KINDS, UNTIL, type DueFilters } from './due-filters.ts';

interface DueFilterBarProps {
  readonly filters: DueFilters;
  readonly onShow: (part: Partial<DueFilters>) => void;
  readonly departments: readonly { readonly departmentId: string; readonly name: string; readonly lines: number }[];
  readonly parts: readonly { readonly part: string; readonly words: string; readonly lines: number }[];
}

const ALL = 'all';

/** Up to when, of which department, of which part of the law, what is asked for, and whether only what binds. */
export function DueFilterBar({ filters, onShow, departments, parts }: DueFilterBarProps) {
  const { t } = useTranslation('due');
  const orAll = (key: string): string | null => (key === ALL ? null : key);
  const counted = (lines: number): string => t('lines', { count: lines });
  return (
    <div className="due-filters" role="search" aria-label={t('filters')}>
      <div className="field">
        <span className="field-label">{t('untilLabel')}</span>
        <Segments
          label={t('untilLabel')}
          value={filters.until}
          onChange={(until) => onShow({ until })}
          parts={UNTIL.map((key) => ({ key, words: t(`until.${key}`) }))}
        />
      </div>
      <Select
        label={t('department')}
        value={filters.departmentId ?? ALL}
        onChange={(key) => onShow({ departmentId: orAll(key) })}
        choices={[
          { key: ALL, words: t('everyDepartment') },
          ...departments.map((one) => ({ key: one.departmentId, words: one.name, detail: counted(one.lines) })),
        ]}
      />
      <Select
        label={t('part')}
        value={filters.part ?? ALL}
        onChange={(key) => onShow({ part: orAll(key) })}
        choices={[
          { key: ALL, words: t('everyPart') },
          ...parts.map((one) => ({ key: one.part, words: one.words, detail: counted(one.lines) })),
        ]}
      />
      <Select
        label={t('kindLabel')}
        value={filters.kind ?? ALL}
        onChange={(key) => onShow({ kind: DUE_KINDS.find((one) => one === key) ?? null })}
        choices={[{ key: ALL, words: t('kind.ALL') }, ...DUE_KINDS.map((key) => ({ key, words: t(`kind.${key}`) }))]}
      />
      <Tick ticked={filters.binding} onChange={(binding) => onShow({ binding })}>
        {t('onlyBinding')}
      </Tick>
    </div>
  );
}
