import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment, MinuteOrderPartFragment, MinuteOrdersOfHearingFragment } from '../../gql/graphql.ts';
import { Covered } from '../../parts/names/Name.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';

interface AsEnteredProps {
  readonly set: MinuteOrdersOfHearingFragment;
  readonly order: MinuteOrderNumberFragment | null;
}

/** What the record says now, part by part; a line that the chosen number does not say the same is marked. */
export function AsEntered({ set, order }: AsEnteredProps) {
  const { t } = useTranslation('minuteOrder');
  if (set.fromRecord.length === 0)
    return (
      <Empty title={t('nothingEntered')}>
        <p>{t('nothingEnteredSub')}</p>
      </Empty>
    );
  const said = order === null ? null : new Set(order.sections.flatMap(({ lines }) => lines.map(({ words }) => words)));
  return (
    <div className="pleading-rows">
      {set.fromRecord.map((part) => (
        <Pleading key={part.key} as="section" margin={<h3>{part.title}</h3>}>
          <EnteredLines part={part} differs={(words) => said !== null && !said.has(words)} number={order?.number ?? 0} />
        </Pleading>
      ))}
    </div>
  );
}

interface EnteredLinesProps {
  readonly part: MinuteOrderPartFragment;
  readonly differs: (words: string) => boolean;
  readonly number: number;
}

function EnteredLines({ part, differs, number }: EnteredLinesProps) {
  const { t } = useTranslation('minuteOrder');
  return (
    <ul className="minute-lines">
      {part.lines.map((line, at) => (
        <li key={`${at} ${line.words}`}>
          <span className="record">
            <Covered>{line.words}</Covered>
          </span>
          {differs(line.words) ? (
            <StateWord family="care" shape="half">
              {t('notInNumber', { number })}
            </StateWord>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
