import { DOUBT } from '@starling/shared/law/clocks/doubts';
import { IF_MISSED, type ClockPart, type ClockRule } from '@starling/shared/law/clocks/clock-rule';
import { DEFAULT_SETTINGS } from '@starling/shared/law/court-settings';
import {
  CLOCK_PART,
  clocksOfPart,
  COUNTING_WORDS,
  figureSetting,
  sayAmount,
  sayTrigger,
  sayWhenItApplies,
} from '@starling/shared/law/library-clocks';
import { useTranslation } from 'react-i18next';
import { longDate } from '../../parts/dates.ts';
import { Cites } from '../../ui/Cite.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { settingWords, type ChosenSetting } from './chosen-settings.ts';
import { LawArticle } from './LawArticle.tsx';
import { clocksKey } from './law-pages.ts';
import { PageLinks } from './PageLinks.tsx';
import { StatusMark } from './StatusMark.tsx';

/** One part of the clock table: what is due, from when, how long, how it is counted, and what a missed one means. */
export function ClocksPage({ part, chosen }: { readonly part: ClockPart; readonly chosen: readonly ChosenSetting[] }) {
  const { t } = useTranslation('law');
  return (
    <LawArticle title={CLOCK_PART[part]} facts={<p className="second">{t('clocksSub')}</p>}>
      <div className="pleading-rows">
        {clocksOfPart(part).map((rule) => (
          <ClockRow key={rule.id} rule={rule} chosen={chosen} />
        ))}
      </div>
    </LawArticle>
  );
}

/** One clock alone, for a date that was asked about. */
export function ClockPage({ rule, chosen }: { readonly rule: ClockRule; readonly chosen: readonly ChosenSetting[] }) {
  const { t } = useTranslation('law');
  return (
    <LawArticle title={rule.act} facts={<p className="second">{t('clocksSub')}</p>}>
      <ClockRow rule={rule} chosen={chosen} />
      <PageLinks title={t('morePages')} links={[{ href: `/law/${clocksKey(rule.part)}`, words: CLOCK_PART[rule.part] }]} />
    </LawArticle>
  );
}

function ClockRow({ rule, chosen }: { readonly rule: ClockRule; readonly chosen: readonly ChosenSetting[] }) {
  return (
    <Pleading as="section" width="matter" className="law-clock" margin={<ClockAmount rule={rule} chosen={chosen} />}>
      <h3>{rule.act}</h3>
      <ClockFacts rule={rule} />
      <p className="law-clock-foot">
        <Cites cites={rule.cites} /> <StatusMark status={rule.status} /> <ClockSwitch rule={rule} chosen={chosen} />
        <span className="caption law-clock-id">{rule.id}</span>
      </p>
    </Pleading>
  );
}

/** The figure in the margin; a court's own one where the law leaves it, and a long reason goes to the matter instead. */
function ClockAmount({ rule, chosen }: { readonly rule: ClockRule; readonly chosen: readonly ChosenSetting[] }) {
  const { t } = useTranslation('law');
  if (rule.period === null) return <span className="law-at">{t('noPeriod')}</span>;
  const setting = figureSetting(rule);
  const own = setting === null ? null : settingWords(setting, chosen);
  return (
    <>
      <span className="law-at">
        {own === null ? sayAmount(rule, DEFAULT_SETTINGS) : sayAmount(rule, DEFAULT_SETTINGS).replace(/^\d+/, own)}
      </span>
      {setting === null ? null : <span className="caption law-line">{t('bySetting')}</span>}
    </>
  );
}

function ClockFacts({ rule }: { readonly rule: ClockRule }) {
  const { t } = useTranslation('law');
  const facts: readonly (readonly [string, string | null])[] = [
    [t('clockFrom'), sayTrigger(rule.trigger)],
    [t('clockWhen'), sayWhenItApplies(rule)],
    [t('clockCounted'), rule.period === null ? rule.noPeriod : COUNTING_WORDS[rule.period.counting]],
    [t('clockBounds'), saying(rule.bounds)],
    [t('clockOther'), saying(rule.alternatives)],
    [t('clockMore'), saying(rule.extensions)],
    [t('clockMissed'), rule.ifMissed === 'nothing' ? null : `${IF_MISSED[rule.ifMissed]}. ${rule.remedies}`],
    [t('clockForce'), inForce(rule, t)],
    [t('clockMark'), rule.mark],
    [t('clockDoubt'), rule.doubt === null ? null : DOUBT[rule.doubt]],
  ];
  return (
    <dl className="law-clock-facts">
      {facts.map(([label, words]) =>
        words === null ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function saying(ways: readonly { readonly words: string }[]): string | null {
  return ways.length === 0 ? null : ways.map(({ words }) => words).join(' ');
}

function inForce({ effectiveFrom, effectiveTo }: ClockRule, t: (key: 'since' | 'until', words: { on: string }) => string): string | null {
  const from = effectiveFrom === null ? null : t('since', { on: longDate(effectiveFrom) });
  const to = effectiveTo === null ? null : t('until', { on: longDate(effectiveTo) });
  return from === null && to === null ? null : [from, to].filter((one) => one !== null).join(', ');
}

/** A row that a court switches on or off says how it stands here. */
function ClockSwitch({ rule: { onBy }, chosen }: { readonly rule: ClockRule; readonly chosen: readonly ChosenSetting[] }) {
  const { t } = useTranslation('law');
  if (onBy === null) return null;
  const isOn = settingWords(onBy, chosen) === 'yes';
  return (
    <Tag family={isOn ? 'ink' : 'care'} shape={isOn ? 'check' : 'square'}>
      {isOn ? t('switchedOn') : t('switchedOff')}
    </Tag>
  );
}
