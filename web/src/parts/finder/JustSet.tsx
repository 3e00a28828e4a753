import { useTranslation } from 'react-i18next';
import { clockTimeFull, longDay } from '../dates.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { HearingDone } from './use-setting-hearing.ts';

interface JustSetProps {
  readonly done: HearingDone;
  readonly onUndo: () => void;
  readonly onAnother: () => void;
}

/** What was set, what is left in that session, and the way back while it stands here. */
export function JustSet({ done, onUndo, onAnother }: JustSetProps) {
  const { t } = useTranslation(['finder', 'common']);
  useKeys([{ key: 'U', words: t('common:undo').toLowerCase(), group: t('keyGroup'), act: onUndo }]);
  const words = t('done', { day: longDay(done.heldOn), time: clockTimeFull(done.startsAt), minutes: done.minutes, left: done.minutesLeft });
  return (
    <Notice tone={done.caution === null ? 'good' : 'care'} title={words} refusal>
      {done.caution === null ? null : <p>{done.caution}</p>}
      <span className="button-row">
        <Button keyHint="U" onPress={onUndo}>
          {t('common:undo')}
        </Button>
        <Button kind="quiet" onPress={onAnother}>
          {t('another')}
        </Button>
        <ButtonLink kind="quiet" href={`/sessions/${done.sessionId}`}>
          {t('openSession')}
        </ButtonLink>
      </span>
    </Notice>
  );
}
