import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetHearingInput, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { clockTime, shortDay } from '../dates.ts';
import { RefusalNotice } from '../RefusalNotice.tsx';
import { useViewer } from '../viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ExceptionFields, exceptionsOf, lacksReason, rulesToDecide, type ExceptionReasons } from './ExceptionFields.tsx';
import { JustSet } from './JustSet.tsx';
import { useSettingHearing, type HearingDone } from './use-setting-hearing.ts';

interface FinderFootProps {
  readonly actId: string;
  readonly offer: SlotOfferLineFragment | null;
  readonly inputOf: (offer: SlotOfferLineFragment) => SetHearingInput | null;
  /** Why there is nothing to set, while there is no offer. */
  readonly why: string;
  /** Why this seat finds dates and does not set them; undefined when it does. */
  readonly mayNot: string | undefined;
  readonly onRefused: () => void;
  readonly onSet: ((done: HearingDone) => void) | undefined;
  readonly onAnother: (() => void) | undefined;
}

/** The one act of the finder: what stands in the way, what the judge may decide, what was set with the way back. */
export function FinderFoot({ actId, offer, inputOf, why, mayNot, onRefused, onSet, onAnother }: FinderFootProps) {
  const { t } = useTranslation(['finder', 'common']);
  const { seat } = useViewer();
  const setting = useSettingHearing();
  const [reasons, setReasons] = useState<ExceptionReasons>({});
  const broken = rulesToDecide(seat, setting.refusal);
  const decides = broken.length > 0;
  const set = async (): Promise<void> => {
    const input = offer === null ? null : inputOf(offer);
    if (input === null) return;
    const exceptions = decides ? { exceptions: exceptionsOf(broken, reasons) } : {};
    const done = await setting.set({ ...input, ...exceptions });
    if (done === null) return onRefused();
    setReasons({});
    onSet?.(done);
  };
  const whyNot = offer === null ? why : decides && lacksReason(broken, reasons) ? t('exceptionLacks') : undefined;
  return (
    <footer className="finder-foot">
      <RefusalNotice refusal={setting.refusal} />
      {setting.fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
      {decides ? <ExceptionFields broken={broken} reasons={reasons} onChange={setReasons} /> : null}
      {setting.done === null ? (
        <div className="finder-foot-acts">
          <span className="caption">{t('nothingSet')}</span>
          <Button id={actId} kind="act" keyHint="Enter" busy={setting.busy} why={mayNot ?? whyNot} onPress={() => void set()}>
            {offer === null
              ? t('setNone')
              : decides
                ? t('setAnyway')
                : t('set', { day: shortDay(offer.heldOn), time: clockTime(offer.startsAt) })}
          </Button>
        </div>
      ) : (
        <JustSet
          done={setting.done}
          onUndo={() => void setting.takeBack().then(onRefused)}
          onAnother={() => {
            setting.forget();
            onRefused();
            onAnother?.();
          }}
        />
      )}
    </footer>
  );
}
