import { useTranslation } from 'react-i18next';
import { PauseMatterDocument, ResumeMatterDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { useCourtNow, waitingBetween, wallTime } from '../../parts/court-clock.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { StateWord } from '../../ui/Tag.tsx';

/** A pause stops the clock of the matter and says so; the same key goes on. */
export function PauseMatter({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('room');
  const { hearingId } = matter.row;
  const pause = useHearingAct(PauseMatterDocument, matter.row);
  const resume = useHearingAct(ResumeMatterDocument, matter.row);
  const isPaused = matter.paused !== null;
  const why = isPaused || matter.row.state === 'IN_HAND' ? undefined : t('pause.onlyInHand');
  const press = () => void (isPaused ? resume : pause).run((version) => ({ input: { hearingId, version } }));
  const words = isPaused ? t('pause.goOn') : t('pause.pause');
  useKeys([{ key: 'P', words: words.toLowerCase(), group: t('keys.act'), act: why === undefined ? press : undefined, why, rank: 23.5 }]);
  return (
    <>
      <RefusalNotice refusal={pause.refusal ?? resume.refusal} />
      <Button keyHint="P" busy={pause.busy || resume.busy} why={why} whyShown={false} onPress={press}>
        {words}
      </Button>
    </>
  );
}

/** Says that the clock stands, and for how long. */
export function PausedLine({ since }: { readonly since: string }) {
  const { t } = useTranslation('room');
  const now = useCourtNow();
  const { minutes } = waitingBetween(wallTime(since), now);
  return (
    <p className="paused-line" role="status">
      <StateWord shape="half" family="care">
        {t('pause.since', { count: minutes })}
      </StateWord>
    </p>
  );
}
