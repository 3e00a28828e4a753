import { useTranslation } from 'react-i18next';
import { EnterKeepApart } from '../../features/keep-apart/EnterKeepApart.tsx';
import { EnterOutsideDay } from '../../features/keep-apart/EnterOutsideDay.tsx';
import { ReviewKeepApart } from '../../features/keep-apart/ReviewKeepApart.tsx';
import {
  TakeBackKeepApartDocument,
  TakeBackOutsidePersonDayDocument,
  type ApartLineFragment,
  type NeedsOfYouthFragment,
  type OutsideDayLineFragment,
} from '../../gql/graphql.ts';
import { TakeBack } from '../../parts/clocks/TakeBack.tsx';
import { shortDate } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { Covered } from '../../parts/names/Name.tsx';
import { useTold } from '../../parts/use-told.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Pleading } from '../../ui/Pleading.tsx';
import { Tag } from '../../ui/Tag.tsx';

interface ApartPartProps {
  readonly needs: NeedsOfYouthFragment;
  readonly onChanged: () => void;
}

/** Who is kept apart, by level alone: never who, and the reason for the judge only. Then the days of people outside. */
export function ApartPart({ needs, onChanged }: ApartPartProps) {
  const { t } = useTranslation('needs');
  const { acts } = useViewer();
  const why = acts.includes('separation.change') ? undefined : t('notYoursToEnter');
  const { caseId, apart, trialDays } = needs;
  const tokens = apart.flatMap(({ token }) => token ?? []);
  return (
    <>
      <Pleading as="section" margin={<h2>{t('apart')}</h2>}>
        <p className="second small">{t('apartSub')}</p>
        {apart.length === 0 ? <p className="second">{t('apartNone')}</p> : null}
        <ul className="apart-list">
          {apart.map((line) => (
            <ApartRow key={line.keepApartId} caseId={caseId} line={line} why={why} onChanged={onChanged} />
          ))}
        </ul>
        <FormPanel title={t('keepApart')} keyHint="A" keyGroup={t('keyGroup')} why={why}>
          {(close) => <EnterKeepApart caseId={caseId} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      </Pleading>
      <Pleading as="section" margin={<h2>{t('outside')}</h2>}>
        <p className="second small">{t('outsideSub')}</p>
        {trialDays.length === 0 ? <p className="second">{t('outsideNone')}</p> : null}
        <ul className="apart-list">
          {trialDays.map((day) => (
            <OutsideRow key={day.outsidePersonDayId} caseId={caseId} day={day} mayChange={why === undefined} onChanged={onChanged} />
          ))}
        </ul>
        <FormPanel
          title={t('enterOutsideDay')}
          keyGroup={t('keyGroup')}
          why={why ?? (tokens.length === 0 ? t('outsideNeedsToken') : undefined)}
        >
          {(close) => <EnterOutsideDay caseId={caseId} tokens={tokens} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      </Pleading>
    </>
  );
}

interface ApartRowProps {
  readonly caseId: string;
  readonly line: ApartLineFragment;
  readonly why: string | undefined;
  readonly onChanged: () => void;
}

function ApartRow({ caseId, line, why, onChanged }: ApartRowProps) {
  const { t } = useTranslation('needs');
  const { run, busy } = useTold(TakeBackKeepApartDocument);
  const { keepApartId, version, level } = line;
  const takeBack = async (): Promise<void> => {
    if (await run({ input: { caseId, keepApartId, version } }, t('apartTakenBack'))) onChanged();
  };
  return (
    <li className="apart-row">
      <span className="apart-words">
        <Tag family="apart" shape="apart">
          {t('apartLevel', { level })}
        </Tag>
        <span>{line.levelWords}</span>
        <span className="caption">
          {[
            line.token === null ? t('apartYouth') : t('apartToken', { token: line.token }),
            t('apartSince', { on: shortDate(line.setOn) }),
            line.until === null ? t('apartOpen') : t('apartTo', { on: shortDate(line.until) }),
            line.reviewedOn === null ? t('apartNotReviewed') : t('apartReviewedOn', { on: shortDate(line.reviewedOn) }),
          ].join(' · ')}
        </span>
        {line.reasonWords === null ? null : (
          <span className="small">
            <Covered>{t('apartReason', { reason: line.reasonWords })}</Covered>
          </span>
        )}
      </span>
      {why === undefined ? (
        <span className="apart-acts">
          <FormPanel title={t('reviewOf', { level })} keyGroup={t('keyGroup')}>
            {(close) => <ReviewKeepApart key={version} caseId={caseId} line={line} onEntered={onChanged} onClose={close} />}
          </FormPanel>
          <TakeBack
            asks={{ act: t('askBack.act'), sure: t('askBack.sure'), yes: t('askBack.yes') }}
            words={t('apartLevel', { level })}
            busy={busy}
            onTakeBack={() => void takeBack()}
          />
        </span>
      ) : null}
    </li>
  );
}

interface OutsideRowProps {
  readonly caseId: string;
  readonly day: OutsideDayLineFragment;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

function OutsideRow({ caseId, day, mayChange, onChanged }: OutsideRowProps) {
  const { t } = useTranslation('needs');
  const { run, busy } = useTold(TakeBackOutsidePersonDayDocument);
  const { outsidePersonDayId, version, onDay } = day;
  const takeBack = async (): Promise<void> => {
    if (await run({ input: { caseId, outsidePersonDayId, version } }, t('outsideTakenBack'))) onChanged();
  };
  return (
    <li className="apart-row">
      <span className="apart-words">
        <span>
          <span className="record">{shortDate(onDay)}</span> {day.kind === 'trial' ? t('outsideTrial') : t('outsideInBuilding')}
        </span>
        <span className="caption">{[t('apartToken', { token: day.token }), day.courthouse ?? t('elsewhere')].join(' · ')}</span>
      </span>
      {mayChange ? (
        <TakeBack
          asks={{ act: t('askBack.act'), sure: t('askBack.sure'), yes: t('askBack.yes') }}
          words={shortDate(onDay)}
          busy={busy}
          onTakeBack={() => void takeBack()}
        />
      ) : null}
    </li>
  );
}
