import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { shortDate, weekDay } from '../../parts/dates.ts';
import { isRelative, useNames } from '../../parts/names/Name.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';
import type { IconName } from '../../ui/icons.tsx';
import type { CaseFile } from './CaseScreen.tsx';

const WARRANT_LOOKS: Readonly<Record<string, { readonly family: Family; readonly shape: IconName }>> = {
  issued: { family: 'stop', shape: 'marked' },
  held: { family: 'stop', shape: 'marked' },
  recalled: { family: 'stop', shape: 'triangle' },
  recall_confirmed: { family: 'good', shape: 'check' },
};

/** Who stands in the case now, its warrants, and the sister court's dates. */
export function CasePeople({ file }: { readonly file: CaseFile }) {
  const { t } = useTranslation('caseFile');
  const names = useNames();
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
      <section>
        <PanelHead title={t('people')} aside={t('peopleAside')} />
        <dl className="case-panel case-pairs">
          {file.participants.map((one) => (
            <div key={`${one.role}${one.name}${one.fromOn}`}>
              <dt>{wordOf('role', one.role)}</dt>
              <dd>
                {isRelative(one.role) ? names.relative(one.name, '') : one.name}{' '}
                <span className="caption">
                  {one.untilOn === null ? t('since', { on: shortDate(one.fromOn) }) : t('until', { on: shortDate(one.untilOn) })}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
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
function wordOf(table: 'role' | 'warrantKind' | 'warrantState', key: string): string {
  return i18next.t(`caseFile:${table}.${key}` as 'caseFile:role.parent', { defaultValue: key.replaceAll('_', ' ') });
}
