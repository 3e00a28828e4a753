import type { Result } from '@starling/shared/result';
import { useState } from 'react';
import { useForm, type DefaultValues, type FieldValues } from 'react-hook-form';
import type { Cause } from '../../ui/Notice.tsx';
import { problemsOf, type RefusalLike } from '../refusals.ts';

/**
 * A form whose gaps are found by the court's own reading of it, the same that the record makes: shown once somebody tried, then at every change.
 * What the record refused is kept beside it; nothing typed is lost.
 */
export function useCheckedForm<V extends FieldValues>(empty: DefaultValues<V>, read: (typed: V) => Result<unknown>) {
  const form = useForm<V>({ defaultValues: empty });
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<RefusalLike | null>(null);
  const [round, setRound] = useState(0);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const gaps = tried ? gapsOf(read(form.watch())) : null;
  const problemsAt = (field: string): readonly Cause[] => problemsOf(gaps ?? refusal, field);
  /** The form as typed when nothing is missing; otherwise the gaps are shown. */
  const checked = (): V | null => {
    setTried(true);
    setRefusal(null);
    const typed = form.getValues();
    const missing = gapsOf(read(typed));
    setFound(missing);
    return missing === null ? typed : null;
  };
  const startAnew = (): void => {
    setRound(round + 1);
    setTried(false);
    setRefusal(null);
    form.reset(empty);
  };
  // The list of gaps stands as it was found: a list that changed with every letter would take the hand out of the field.
  return { form, refusal: gaps === null ? refusal : found, problemsAt, checked, refuse: setRefusal, startAnew, round };
}

function gapsOf(read: Result<unknown>): RefusalLike | null {
  if (read.ok || read.refusal.code !== 'INVALID') return null;
  return { message: '', cites: [], problems: read.refusal.problems };
}
