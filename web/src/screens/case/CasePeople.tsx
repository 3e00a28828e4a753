import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { shortDate, weekDay } from '../../parts/dates.ts';
import { PanelHead } from '../../ui/PageHead.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';
import type { IconName } from '../../ui/icons.tsx';
import type { CaseFile } from './CaseScreen.tsx';
import { PeopleOfCase } from './PeopleOfCase.tsx';

const WARRANT_LOOKS: Readonly<Record<string, { readonly family: Family; readonly shape: IconName }>> = {
  issued: { family: 'stop', shape: 'marked' },
  held: { family: 'stop', shape: 'marked' },
  recalled: { family: 'stop', shape: 'triangle' },
  recall_confirmed: { family: 'good', shape: 'check' },
};

/** Who stands in the case now, its warrants, and the sister court's dates. */
export function CasePeople({ file, onChanged }: { readonly file: CaseFile; readonly onChanged: () => void }) {
  const { t } = useTranslation('caseFile');
  return (
    <>
      {file.warrants.length === 0 ? null : (
        <section>
          <PanelHead title={t('warrants')} />
          <ul className="case-panel">
            {file.warrants.map((one) => (
              <li key={one.warrantId}>
                <StateWord {...(WARRANT_LOOKS[one.state] ?? { shape: 'dash' })}>{wordOf('warrantState', one.state)}</StateWord>
                <div className="caption">
                  {one.issuedOn === null
                    ? wordOf('warrantKind', one.kind)
                    : t('warrantIssued', { kind: wordOf('warrantKind', one.kind), on: shortDate(one.issuedOn) })}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PeopleOfCase file={file} onChanged={onChanged} />
      {file.otherCases.length === 0 ? null : (
        <section>
          <PanelHead title={t('otherCases')} aside={t('otherCasesAside')} />
          <ul className="case-panel">
            {file.otherCases.map((one) => (
              <li key={one.caseId}>
                <span className="strong">{one.number}</span>{' '}
                <span className="second small">{one.nextOn === null ? t('noNext') : t('next', { on: weekDay(one.nextOn) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The court's word for a key of the record; a key this version does not know is shown as it is. */
function wordOf(table: 'warrantKind' | 'warrantState', key: string): string {
  return i18next.t(`caseFile:${table}.${key}` as 'caseFile:warrantKind.bench', { defaultValue: key.replaceAll('_', ' ') });
}
