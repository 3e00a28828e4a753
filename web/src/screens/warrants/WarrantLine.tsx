import { useTranslation } from 'react-i18next';
import type { DeskWarrantFragment } from '../../gql/graphql.ts';
import { shortDay, weekDay } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord, Tag, type Family } from '../../ui/Tag.tsx';
import { groupOf, type Group } from './warrant-groups.ts';

const LOOKS: Readonly<Record<Group, { readonly family: Family; readonly shape: IconName }>> = {
  unconfirmed: { family: 'stop', shape: 'triangle' },
  live: { family: 'stop', shape: 'marked' },
  held: { family: 'care', shape: 'half' },
  ended: { family: 'good', shape: 'check' },
};

/** One warrant of the list: its day and age in the margin, who, which, and how far it is from being gone. */
export function WarrantLine({ line }: { readonly line: DeskWarrantFragment }) {
  const { t } = useTranslation('warrants');
  const { warrant, chosenName, caseNumber, heldUntil } = line;
  return (
    <Pleading
      width="card"
      margin={
        <>
          <span className="strong">{warrant.issuedOn === null ? '' : shortDay(warrant.issuedOn)}</span>
          <br />
          <span className="caption">{line.ageDays === null ? '' : t('age', { count: line.ageDays })}</span>
        </>
      }
    >
      <div className="two-sides-words">
        <p>
          {chosenName === null ? <span className="strong">{t('closedCase')}</span> : <Name of={chosenName} />}{' '}
          <span className="second small">{[line.kindWords, caseNumber].filter((words) => words !== null).join(' · ')}</span>
        </p>
        <WarrantState line={line} />
        {line.notFinal.slice(0, 1).map((words) => (
          <span key={words} className="small second">
            {words}
          </span>
        ))}
        {heldUntil === null ? null : <span className="caption">{t('heldUntil', { on: weekDay(heldUntil) })}</span>}
        {line.isHereToday && line.isLive ? (
          <Tag family="stop" shape="person">
            {t('here')}
          </Tag>
        ) : null}
      </div>
    </Pleading>
  );
}

/** Where it stands: the word first, then its shape, then its colour. */
export function WarrantState({ line }: { readonly line: DeskWarrantFragment }) {
  return <StateWord {...LOOKS[groupOf(line)]}>{line.stateWords}</StateWord>;
}
