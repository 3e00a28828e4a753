import { addDays, localDate } from '@starling/shared/time/local-date';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketLineFragment, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { typeKey } from '../../parts/finder/hearing-type-key.ts';
import { OfferButtons } from '../../parts/finder/OfferButtons.tsx';
import { useSlots } from '../../parts/finder/use-slots.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';

const DIGITS = [1, 2, 3] as const;

interface NextDatesProps {
  readonly row: Pick<DocketLineFragment, 'caseId' | 'petitionId' | 'hearingType' | 'minutes'>;
  readonly onTake: (offer: SlotOfferLineFragment) => void;
}

/**
 * The finder's dates for another hearing of the same kind and length. A digit pressed while they are still looked for takes its date
 * when it stands. Nothing is set before the record is saved.
 */
export function NextDates({ row, onTake }: NextDatesProps) {
  const { t } = useTranslation('session');
  const { caseId, petitionId, minutes } = row;
  const { today } = useViewer();
  // What comes next comes on another day.
  const from = addDays(localDate(today), 1);
  const asked = useSlots({ caseId, petitionId, type: typeKey(row.hearingType), minutes, mode: 'in_person', from });
  const [waiting, setWaiting] = useState<number | null>(null);
  const early = asked.found === null ? DIGITS : [];
  useKeys(
    early.map((digit) => ({
      key: String(digit),
      words: t('next.looking'),
      group: t('keys.record'),
      act: () => setWaiting(digit - 1),
      quiet: true,
    })),
  );
  const offer = waiting === null ? undefined : asked.found?.offers[waiting];
  const latest = useRef(onTake);
  useEffect(() => {
    latest.current = onTake;
  });
  useEffect(() => {
    if (offer !== undefined) latest.current(offer);
  }, [offer]);
  if (asked.stopped)
    return (
      <p className="caption">
        {t('next.failed')} <Button onPress={asked.again}>{t('warrant.readAgain')}</Button>
      </p>
    );
  if (asked.found === null)
    return (
      <p className="caption" role="status">
        {t('next.looking')}
      </p>
    );
  return (
    <>
      <p className="second small">{asked.found.windowWords}</p>
      <OfferButtons {...asked.found} busy={false} isFirstFocused onTake={onTake} />
    </>
  );
}
