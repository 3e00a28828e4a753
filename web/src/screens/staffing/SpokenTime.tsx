import { gaugeOf } from '@starling/shared/staffing/talk-time';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/Tag.tsx';

const SECOND_MS = 1000;
const LOOK = {
  short: { family: 'ink', shape: 'clock' },
  in_time: { family: 'care', shape: 'clock' },
  over: { family: 'stop', shape: 'triangle' },
} as const;

/** How long this youth has been spoken about; it begins anew with each youth and is kept nowhere. */
export function SpokenTime({ secondsPerYouth }: { readonly secondsPerYouth: number }) {
  const { t } = useTranslation('staffing');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const running = window.setInterval(() => setSeconds((before) => before + 1), SECOND_MS);
    return () => window.clearInterval(running);
  }, []);
  const gauge = gaugeOf(seconds, secondsPerYouth);
  const words = t('spoken', { spoken: sayMinutes(seconds), planned: sayMinutes(secondsPerYouth) });
  return (
    <span
      className="staffing-spoken"
      role="timer"
      aria-label={t('spokenWords', { spoken: sayMinutes(seconds), planned: sayMinutes(secondsPerYouth) })}
    >
      <StateWord family={LOOK[gauge].family} shape={LOOK[gauge].shape}>
        {words}
        {gauge === 'short' ? null : <span className="caption"> {gauge === 'over' ? t('over') : t('inTime')}</span>}
      </StateWord>
    </span>
  );
}

function sayMinutes(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
