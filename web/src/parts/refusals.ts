import type { Cause } from '../ui/Notice.tsx';

interface Cited {
  readonly message: string;
  readonly cites: readonly { readonly text: string }[];
}

/** Any refusal of the API as it arrives: the sentence always, the parts where the law names several. */
export interface RefusalLike extends Cited {
  readonly problems?: readonly (Cited & { readonly field: string })[];
  readonly unmet?: readonly (Cited & { readonly need: string })[];
  /** The rules of the calendar that a date would break. */
  readonly rules?: readonly {
    readonly rule: string;
    readonly words: string;
    readonly mayRelax: string | null;
    readonly cites: Cited['cites'];
  }[];
  /** What changed meanwhile, oldest first. */
  readonly since?: readonly string[];
  /** What may be entered for a day after the last lawful one. */
  readonly relaxedBy?: readonly string[];
}

/** Every cause of a refusal at once; `fieldId` names the field on the page that a problem is about. */
export function causesOf(refusal: RefusalLike, fieldId: (field: string) => string | undefined = () => undefined): readonly Cause[] {
  if (refusal.problems !== undefined && refusal.problems.length > 0) {
    return refusal.problems.map((one) => ({ message: one.message, cites: one.cites, goTo: fieldId(one.field) }));
  }
  if (refusal.unmet !== undefined && refusal.unmet.length > 0)
    return refusal.unmet.map((one) => ({ message: one.message, cites: one.cites }));
  if (refusal.rules !== undefined && refusal.rules.length > 0)
    return refusal.rules.map((one) => ({ message: [one.words, one.mayRelax ?? ''].join(' ').trim(), cites: one.cites }));
  return [{ message: refusal.message, cites: refusal.cites }];
}

/** The problems of one field, to stand under it. */
export function problemsOf(refusal: RefusalLike | null | undefined, field: string): readonly Cause[] {
  return refusal?.problems?.filter((one) => one.field === field).map((one) => ({ message: one.message, cites: one.cites })) ?? [];
}
