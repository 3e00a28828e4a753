import './record-clashes.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { instantTime } from '../../parts/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { RecordInHand } from './use-record.ts';

/** Two people wrote different things: both values stand, and each is chosen by itself. Nothing of either is lost before. */
export function RecordClashes({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('recordMatter');
  const { clash } = record;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (clash !== null) head.current?.focus();
  }, [clash]);
  if (clash === null) return null;
  return (
    <section className="record-clashes" role="alert" aria-label={t('clash.title')}>
      <h3 ref={head} tabIndex={-1}>
        <Icon name="triangle" size={16} /> {t('clash.title')}
      </h3>
      <p className="small">{clash.message}</p>
      <ul>
        {clash.fields.map((field) => (
          <li key={field.field} className="record-clash">
            <p className="strong small">{field.words}</p>
            <Value who={t('clash.you')} words={field.mine} act={t('clash.mine')} onPress={() => record.choose(field, true)} />
            <Value
              who={
                field.theirsBy === null
                  ? t('clash.somebody')
                  : `${field.theirsBy}${field.theirsAt === null ? '' : `, ${instantTime(field.theirsAt)}`}`
              }
              words={field.theirs}
              act={t('clash.theirs')}
              onPress={() => record.choose(field, false)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ValueProps {
  readonly who: string;
  readonly words: string;
  readonly act: string;
  readonly onPress: () => void;
}

function Value({ who, words, act, onPress }: ValueProps) {
  return (
    <div className="record-clash-value">
      <span>
        <span className="caption">{who}</span> <span className="record">{words}</span>
      </span>
      <Button onPress={onPress} label={`${act}: ${words}`}>
        {act}
      </Button>
    </div>
  );
}
