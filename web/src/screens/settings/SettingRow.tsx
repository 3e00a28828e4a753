import { useTranslation } from 'react-i18next';
import type { SettingLineFragment } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { Cites } from '../../ui/Cite.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { Tag, type Family } from '../../ui/Tag.tsx';
import { ChangeSetting } from './ChangeSetting.tsx';
import { LibraryLink } from './LibraryLink.tsx';
import { SettingHistory } from './SettingHistory.tsx';
import { valueWithUnit } from './setting-draft.ts';

interface SettingRowProps {
  readonly setting: SettingLineFragment;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onStale: () => void;
}

const LOOK = {
  OPEN: ['care', 'dash'],
  UNVERIFIED: ['care', 'square'],
  POLICY: ['ink', 'check'],
} as const satisfies Record<SettingLineFragment['status'], readonly [Family, IconName]>;

/** One question, this court's answer in the margin, why it ships as it does, and everything the court entered. */
export function SettingRow({ setting, isOpen, onOpen, onClose, onStale }: SettingRowProps) {
  const { t } = useTranslation('settings');
  const { name, question, why, cite, status, openPoint, setBy, since, value, defaultValue, mayChange } = setting;
  const [family, shape] = LOOK[status];
  const close = (): void => {
    onClose();
    // The hand goes back to where the change began, once the button stands there again.
    window.setTimeout(() => document.getElementById(`change-${name}`)?.focus());
  };
  return (
    <Pleading as="article" className="setting" margin={<span className="setting-value">{valueWithUnit(setting, value)}</span>}>
      <h3 className="setting-question">{question}</h3>
      <p className="second small setting-why">
        {why}
        <Cites cites={cite === null ? [] : [cite]} />
      </p>
      <p className="setting-facts small">
        <Tag family={family} shape={shape}>
          {t(`status.${status}`)}
          {openPoint === null ? '' : ` ${openPoint}`}
        </Tag>
        <span>{t('setBy', { who: setBy })}</span>
        <span>{since === null ? t('sinceShipped') : t('since', { on: longDate(since) })}</span>
        {value === defaultValue ? null : <span>{t('ships', { value: valueWithUnit(setting, defaultValue) })}</span>}
        <LibraryLink setting={setting} />
      </p>
      <SettingHistory setting={setting} />
      {isOpen ? <ChangeSetting setting={setting} onDone={close} onStale={onStale} /> : null}
      {isOpen || !mayChange ? null : (
        <Button id={`change-${name}`} label={t('changeOf', { question })} onPress={onOpen}>
          {t('change')}
        </Button>
      )}
    </Pleading>
  );
}
