import '../../parts/forms/form-panel.css';
import { useQuery } from '@apollo/client/react';
import { neverStood } from '@starling/shared/participation/parts';
import { useTranslation } from 'react-i18next';
import { ChangeCounsel } from '../../features/change-people/ChangeCounsel.tsx';
import { EndPart } from '../../features/change-people/EndPart.tsx';
import { EnterCounselKind } from '../../features/change-people/EnterCounselKind.tsx';
import { EnterPart } from '../../features/change-people/EnterPart.tsx';
import { PartChoicesDocument } from '../../gql/graphql.ts';
import { shortDate } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { isRelative, useNames } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { PanelHead } from '../../ui/PageHead.tsx';
import type { CaseFile } from './CaseScreen.tsx';

type Person = CaseFile['participants'][number];

interface PeopleProps {
  readonly file: CaseFile;
  readonly onChanged: () => void;
}

/** Who takes part in the case, as what, and from when to when; the bench and the clerks change it here. */
export function PeopleOfCase({ file, onChanged }: PeopleProps) {
  const { t } = useTranslation(['caseFile', 'people']);
  const { acts, today } = useViewer();
  const hasEnded = (one: Person): boolean => (one.untilOn !== null && one.untilOn < today) || neverStood(one);
  const now = file.participants.filter((one) => !hasEnded(one));
  const before = file.participants.filter(hasEnded);
  return (
    <section>
      <PanelHead title={t('people')} aside={t('peopleAside')} />
      <People people={now} />
      {before.length === 0 ? null : (
        <details className="case-panel">
          <summary>{t('people:ended')}</summary>
          <People people={before} />
        </details>
      )}
      {acts.includes('participation.change') ? <PeopleActs file={file} people={now} onChanged={onChanged} /> : null}
    </section>
  );
}

function People({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation('people');
  const names = useNames();
  const span = useSpan();
  return (
    <dl className="case-panel case-pairs">
      {people.map((one) => (
        <div key={one.participationId}>
          <dt>{[one.roleWords, one.kindWords ?? (one.role === 'minors_counsel' ? t('kindMissing') : null)].filter(Boolean).join(' · ')}</dt>
          <dd>
            {isRelative(one.role) ? names.relative(one.name, '') : one.name}{' '}
            <span className="caption">
              {[one.relationshipWords, span(one)].filter(Boolean).join(' · ')}
              {one.endedWords === null ? '' : `. ${one.endedWords}.`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** From when to when, in few words. */
function useSpan(): (one: Person) => string {
  const { t } = useTranslation(['caseFile', 'people']);
  const { today } = useViewer();
  return ({ fromOn, untilOn }) => {
    if (neverStood({ fromOn, untilOn })) return t('people:from', { on: shortDate(fromOn) });
    if (untilOn !== null && fromOn > today) return t('people:span', { from: shortDate(fromOn), to: shortDate(untilOn) });
    if (untilOn !== null) return t('until', { on: shortDate(untilOn) });
    return fromOn > today ? t('people:from', { on: shortDate(fromOn) }) : t('since', { on: shortDate(fromOn) });
  };
}

/** Three acts, each a form behind one key; whom to choose from is read when somebody may change it. */
function PeopleActs({ file, people, onChanged }: PeopleProps & { readonly people: readonly Person[] }) {
  const { t } = useTranslation('people');
  const names = useNames();
  const { seat } = useViewer();
  const choices = useQuery(PartChoicesDocument, { variables: { caseId: file.caseId } }).data?.partChoices ?? null;
  const accounts = choices?.accounts ?? [];
  const counsel = people.findLast(({ role, untilOn }) => role === 'minors_counsel' && untilOn === null);
  const unkind = people.find(({ role, kindWords }) => role === 'minors_counsel' && kindWords === null);
  const keyGroup = t('keyGroup');
  const finding = choices !== null && seat === 'JUDGE' ? { key: choices.withoutCounsel, words: choices.withoutCounselWords } : null;
  const named = people.map((one) => ({
    ...one,
    words: isRelative(one.role) && names.hidden ? one.roleWords : `${one.name}, ${one.roleWords.toLowerCase()}`,
  }));
  return (
    <div className="case-panel">
      <FormPanel title={t('enter')} keyHint="E" keyGroup={keyGroup}>
        {(close) => <EnterPart caseId={file.caseId} accounts={accounts} onEntered={onChanged} onClose={close} />}
      </FormPanel>
      {counsel === undefined ? null : (
        <FormPanel title={t('changeCounsel')} keyHint="C" keyGroup={keyGroup}>
          {(close) => (
            <ChangeCounsel key={counsel.participationId} part={counsel} accounts={accounts} onEntered={onChanged} onClose={close} />
          )}
        </FormPanel>
      )}
      {unkind === undefined ? null : (
        <FormPanel title={t('enterKind')} keyGroup={keyGroup}>
          {(close) => <EnterCounselKind part={unkind} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      )}
      {people.length === 0 ? null : (
        <FormPanel title={t('end')} keyHint="L" keyGroup={keyGroup}>
          {(close) => <EndPart parts={named} finding={finding} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      )}
    </div>
  );
}
