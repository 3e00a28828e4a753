import type { TypedDocumentNode } from '@apollo/client';
import type { Result } from '@starling/shared/result';
import type { FormEvent } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { useCheckedForm } from '../clocks/use-checked-form.ts';
import { refusalIn, useAct } from '../use-act.ts';

interface EntryOf<Draft extends FieldValues, Input, Answer> {
  readonly document: TypedDocumentNode<Answer, { readonly input: Input }>;
  readonly empty: DefaultValues<Draft>;
  readonly inputOf: (typed: Draft) => Input;
  /** The court's own reading of the input, the same that the record makes. */
  readonly parse: (input: Input) => Result<unknown>;
  readonly onEntered: (answer: Answer) => void;
}

/** A form of one act: its gaps are said once somebody tried, what the record refused is kept beside it, and nothing typed is lost. */
export function useEntry<Draft extends FieldValues, Input, Answer extends object>(entry: EntryOf<Draft, Input, Answer>) {
  const { run, busy, fault } = useAct(entry.document);
  const checked = useCheckedForm<Draft>(entry.empty, (typed) => entry.parse(entry.inputOf(typed)));
  const draft = checked.form.watch();
  const change = (part: Partial<Draft>): void => checked.form.reset({ ...draft, ...part }, { keepDefaultValues: true });
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const ready = checked.checked();
    if (ready === null || busy) return;
    const answer = await run({ input: entry.inputOf(ready) });
    const refused = answer === null ? null : refusalIn(answer);
    checked.refuse(refused);
    if (answer === null || refused !== null) return;
    checked.startAnew();
    entry.onEntered(answer);
  };
  return {
    draft,
    change,
    problemsAt: checked.problemsAt,
    onSubmit: (event: FormEvent) => void enter(event),
    foot: { refusal: checked.refusal, fault, busy },
  };
}
