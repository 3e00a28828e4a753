import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PreviewNoticeDocument,
  ReleaseNoticeDocument,
  RetryNoticeDocument,
  StopNoticeDocument,
  type NoticeLineFragment,
} from '../../gql/graphql.ts';
import { TakeBack } from '../../parts/clocks/TakeBack.tsx';
import { instantWords } from '../../parts/dates.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalIn, useAct } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { say } from '../../ui/toasts.ts';
import { NoticeState } from './NoticeState.tsx';

const ACTS = ['releaseNotice', 'retryNotice', 'previewNotice', 'stopNotice'] as const;
type NoticeAct = (typeof ACTS)[number];
const KEYS: Readonly<Partial<Record<NoticeAct, string>>> = { releaseNotice: 'R', retryNotice: 'T', previewNotice: 'H' };

interface NoticePanelProps {
  readonly line: NoticeLineFragment;
  readonly onChanged: () => void;
}

/** One notice as it goes out, why it is held or did not arrive, and what may be done about it. */
export function NoticePanel({ line, onChanged }: NoticePanelProps) {
  const { t } = useTranslation('outbox');
  return (
    <div className="notice-panel">
      <h2>{line.about}</h2>
      <NoticeState line={line} />
      {line.heldWords === null ? null : (
        <Notice tone="care" title={t('heldBecause')}>
          <p>{line.heldWords}</p>
        </Notice>
      )}
      {line.lastError === null ? null : (
        <Notice tone="stop" title={t('lastAnswer')}>
          <p>{line.lastError}</p>
        </Notice>
      )}
      <Acts line={line} onChanged={onChanged} />
      <dl className="facts">
        <dt>{t('to')}</dt>
        <dd>{line.to}</dd>
        <dt>{t('channel')}</dt>
        <dd>{line.channelWords}</dd>
        <dt>{t('language')}</dt>
        <dd>{line.language === 'es' ? t('languageOf.es') : t('languageOf.en')}</dd>
        <dt>{line.sentAt === null ? t('due') : t('sent')}</dt>
        <dd>{instantWords(line.sentAt ?? line.dueAt)}</dd>
      </dl>
      <article className="notice-words-out" aria-label={t('preview')} lang={line.language}>
        <p className="strong">{line.subject}</p>
        <p className="notice-body">{line.body}</p>
      </article>
    </div>
  );
}

function Acts({ line, onChanged }: NoticePanelProps) {
  const { t } = useTranslation(['outbox', 'common']);
  const { run, busy, fault, refusal } = useNoticeActs(line, onChanged);
  const offered = ACTS.flatMap((name) => line.acts.filter((act) => act.name === name).map((act) => ({ ...act, name })));
  useKeys(
    offered.flatMap(({ name, open, why }) => {
      const key = KEYS[name];
      const words = t(`act.${name}`).toLowerCase();
      return key === undefined ? [] : [{ key, words, group: t('keyGroup'), act: () => void run(name), why: open ? undefined : why }];
    }),
  );
  return (
    <>
      <div className="button-row">
        {offered.map((act) =>
          act.name === 'stopNotice' && act.open ? (
            <TakeBack
              key={act.name}
              words={line.about}
              asks={{ act: t('act.stopNotice'), sure: t('stopSure'), yes: t('stopYes') }}
              busy={busy}
              onTakeBack={() => void run('stopNotice')}
            />
          ) : (
            <Button
              key={act.name}
              keyHint={KEYS[act.name]}
              busy={busy}
              why={act.open ? undefined : act.why}
              whyShown={false}
              onPress={() => void run(act.name)}
            >
              {t(`act.${act.name}`)}
            </Button>
          ),
        )}
      </div>
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
    </>
  );
}

function useNoticeActs({ outboxId, version }: NoticeLineFragment, onChanged: () => void) {
  const { t } = useTranslation('outbox');
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const acts = {
    releaseNotice: useAct(ReleaseNoticeDocument),
    retryNotice: useAct(RetryNoticeDocument),
    previewNotice: useAct(PreviewNoticeDocument),
    stopNotice: useAct(StopNoticeDocument),
  };
  const run = async (name: NoticeAct): Promise<void> => {
    const answer: object | null = await acts[name].run({ input: { outboxId, version } });
    const refused = answer === null ? null : refusalIn(answer);
    setRefusal(refused);
    if (answer === null || refused !== null) return;
    say({ words: t(`told.${name}`), tone: 'good' });
    onChanged();
  };
  const all: readonly { readonly busy: boolean; readonly fault: string | null }[] = Object.values(acts);
  return { run, refusal, busy: all.some(({ busy }) => busy), fault: all.find(({ fault }) => fault !== null)?.fault ?? null };
}
