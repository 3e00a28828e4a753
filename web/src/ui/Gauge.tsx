import './gauge.css';

export interface GaugeMinutes {
  readonly capacity: number;
  readonly heard: number;
  readonly inHand: number;
  readonly stillSet: number;
  readonly over: number;
}

const PARTS = ['heard', 'inHand', 'stillSet', 'over'] as const;

/** Minutes of a sitting: heard, in hand, still set, over; the cap is the tick. `words` say the same facts, the picture is only the second telling. */
export function Gauge({
  minutes,
  words,
  proposed = 0,
  thin = false,
  bed = 0,
}: {
  readonly minutes: GaugeMinutes;
  readonly words: string;
  readonly proposed?: number;
  readonly thin?: boolean;
  /** Minutes the bed stands for, where they are more than may be set: the whole time of the bench. */
  readonly bed?: number;
}) {
  const within = Math.max(0, minutes.stillSet - minutes.over);
  const shares = { heard: minutes.heard, inHand: minutes.inHand, stillSet: within, over: minutes.over };
  const whole = Math.max(bed, minutes.capacity, minutes.heard + minutes.inHand + within + minutes.over + proposed, 1);
  let at = 0;
  const bars = PARTS.map((part) => {
    const from = at;
    at += shares[part];
    return { part, from, width: shares[part] };
  });
  return (
    <svg className={`gauge${thin ? ' gauge-thin' : ''}`} role="img" aria-label={words} viewBox="0 0 1000 24" preserveAspectRatio="none">
      <defs>
        <pattern id="gauge-set" width="14" height="24" patternUnits="userSpaceOnUse" patternTransform="skewX(-30)">
          <rect width="7" height="24" className="gauge-hatch" />
        </pattern>
        <pattern id="gauge-over" width="14" height="24" patternUnits="userSpaceOnUse" patternTransform="skewX(-30)">
          <rect width="7" height="24" className="gauge-hatch-over" />
        </pattern>
      </defs>
      <rect className="gauge-bed" x="0" y="4" width="1000" height="16" />
      {bars.map(({ part, from, width }) =>
        width === 0 ? null : (
          <rect key={part} className={`gauge-${part}`} x={(from / whole) * 1000} y="4" width={(width / whole) * 1000} height="16" />
        ),
      )}
      {proposed === 0 ? null : (
        <rect className="gauge-proposed" x={(at / whole) * 1000} y="4" width={(proposed / whole) * 1000} height="16" />
      )}
      <rect className="gauge-tick" x={Math.min(996, (minutes.capacity / whole) * 1000 - 2)} y="0" width="4" height="24" />
    </svg>
  );
}
