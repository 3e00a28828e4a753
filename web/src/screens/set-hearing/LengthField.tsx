import { readLength } from '@starling/shared/calendar/sessions/length';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.tsx';
import type { Cause } from '../../ui/Notice.tsx';

interface LengthFieldProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
  readonly problems: readonly Cause[];
}

/** How long a hearing is, as clerks type it: 15, 90m, 1.5h. What cannot be read stays as typed, and the last length stands. */
export function LengthField({ minutes, onChange, problems }: LengthFieldProps) {
  const { t } = useTranslation('setHearing');
  const [typed, setTyped] = useState(String(minutes));
  const type = (text: string): void => {
    setTyped(text);
    const read = readLength(text);
    if (read !== null) onChange(read);
  };
  const unread = readLength(typed) === null ? [{ message: t('minutesUnread'), cites: [] }] : [];
  return (
    <Field
      id="set-minutes"
      width="short"
      label={t('minutes')}
      hint={t('minutesHint')}
      value={typed}
      onChange={type}
      problems={[...unread, ...problems]}
    />
  );
}
