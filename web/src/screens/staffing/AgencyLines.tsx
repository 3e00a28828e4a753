import { useTranslation } from 'react-i18next';
import {
  OptInDocument,
  SetFlagsDocument,
  TakeBackLineDocument,
  type StaffingPageFragment,
  type StaffingWordsFragment,
  type StaffingYouthFragment,
} from '../../gql/graphql.ts';
import { shortDay } from '../../parts/dates.ts';
import { Covered } from '../../parts/names/Name.tsx';
import { useTold } from '../../parts/use-told.ts';
import { Button } from '../../ui/Button.tsx';
import { Tick } from '../../ui/RadioChips.tsx';
import { StateWord } from '../../ui/Tag.tsx';

interface LinesProps {
  readonly row: StaffingYouthFragment;
  readonly staffing: StaffingPageFragment;
  readonly onChanged: () => void;
}

/** What each agency says about one youth: agency in the margin, then what it is about, then the sentence. */
export function AgencyLines({ row, staffing, onChanged }: LinesProps) {
  const { t } = useTranslation('staffing');
  const agencies = [...new Set(row.lines.map(({ agencyWords }) => agencyWords))];
  return (
    <section aria-label={t('agencies')}>
      {agencies.map((agency) => (
        <div className="staffing-agency" key={agency}>
          <h3>{agency}</h3>
          <ul>
            {row.lines
              .filter(({ agencyWords }) => agencyWords === agency)
              .map((line) => (
                <Line key={line.lineId} line={line} whyNotOptIn={staffing.whyNotOptIn} onChanged={onChanged} />
              ))}
          </ul>
        </div>
      ))}
      {row.lines.length === 0 ? <p className="third">{t('noLines')}</p> : null}
      {row.silent.length === 0 || row.lines.length === 0 ? null : (
        <p className="third small">{t('silent', { agencies: row.silent.join(', ') })}</p>
      )}
    </section>
  );
}

interface LineProps {
  readonly line: StaffingWordsFragment;
  readonly whyNotOptIn: string | null | undefined;
  readonly onChanged: () => void;
}

function Line({ line, whyNotOptIn, onChanged }: LineProps) {
  const { t } = useTranslation('staffing');
  const { kindWords, words, askInChambers, doNotRaise, isPrivileged, optedIn, enteredBy, enteredOn } = line;
  const isCovered = doNotRaise || line.kind === 'do_not_raise';
  return (
    <li className={`staffing-line${isCovered ? ' staffing-line-not-aloud' : ''}`}>
      <span className="staffing-kind second">{kindWords}</span>
      <div className="staffing-said">
        <Covered wide>
          <span className="staffing-words">{words}</span>
        </Covered>
        <span className="staffing-marks">
          {askInChambers ? (
            <StateWord family="apart" shape="speech">
              {t('chambers')}
            </StateWord>
          ) : null}
          {isCovered ? (
            <StateWord family="stop" shape="covered">
              {t('notAloud')}
            </StateWord>
          ) : null}
          {isPrivileged ? <StateWord shape={optedIn ? 'person' : 'lock'}>{optedIn ? t('openedTo') : t('mineOnly')}</StateWord> : null}
          {enteredBy === null ? null : <span className="caption">{t('by', { who: enteredBy, on: shortDay(enteredOn) })}</span>}
        </span>
        <LineActs line={line} whyNotOptIn={whyNotOptIn} onChanged={onChanged} />
      </div>
    </li>
  );
}

/** The acts on a line, for its writer and whoever leads; nothing for whoever reads. */
function LineActs({ line, whyNotOptIn, onChanged }: LineProps) {
  const { t } = useTranslation('staffing');
  const flags = useTold(SetFlagsDocument);
  const back = useTold(TakeBackLineDocument);
  const open = useTold(OptInDocument);
  const { lineId, version, askInChambers, doNotRaise, optedIn } = line;
  const then = (done: Promise<boolean>): void => void done.then((isDone) => (isDone ? onChanged() : undefined));
  const flag = (changed: { readonly askInChambers?: boolean; readonly doNotRaise?: boolean }): void =>
    then(flags.run({ input: { lineId, version, askInChambers, doNotRaise, ...changed } }, t('saved')));
  if (!line.mayFlag && !line.mayTakeBack) return null;
  return (
    <div className="staffing-line-acts">
      {line.mayFlag ? (
        <>
          <Tick ticked={askInChambers} onChange={(ticked) => flag({ askInChambers: ticked })}>
            {t('chambers')}
          </Tick>
          {line.kind === 'do_not_raise' ? null : (
            <Tick ticked={doNotRaise} onChange={(ticked) => flag({ doNotRaise: ticked })}>
              {t('notAloud')}
            </Tick>
          )}
        </>
      ) : null}
      {line.mayOptIn ? (
        <Button
          kind="quiet"
          why={optedIn ? undefined : (whyNotOptIn ?? undefined)}
          busy={open.busy}
          onPress={() => then(open.run({ input: { lineId, version, optedIn: !optedIn } }, t('saved')))}
        >
          {optedIn ? t('closeIt') : t('openIt')}
        </Button>
      ) : null}
      {line.mayTakeBack ? (
        <Button kind="quiet" busy={back.busy} onPress={() => then(back.run({ input: { lineId, version } }, t('taken')))}>
          {t('takeBack')}
        </Button>
      ) : null}
    </div>
  );
}
