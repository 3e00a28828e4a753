import type { SessionTemplateInput, TemplateLineFragment } from '../../gql/graphql.ts';
import { textOrNull, wholeOrNull } from '../../parts/forms/typed.ts';

/** A template as typed; empty texts are left out. */
export interface TemplateDraft {
  readonly name: string;
  readonly kind: string;
  readonly departmentId: string;
  readonly benchOfficerId: string;
  readonly frequency: string;
  readonly every: number;
  readonly weekdays: readonly number[];
  readonly nth: string;
  readonly startsOn: string;
  readonly untilOn: string;
  readonly staffingStartsAt: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutesCapacity: string;
  readonly hearingsCapacity: string;
  readonly slotMinutes: string;
}

/** A new template begins today, weekly, as a morning. */
export function emptyTemplate(today: string): TemplateDraft {
  return {
    name: '',
    kind: 'specialty',
    departmentId: '',
    benchOfficerId: '',
    frequency: 'weekly',
    every: 1,
    weekdays: [],
    nth: '1',
    startsOn: today,
    untilOn: '',
    staffingStartsAt: '',
    startsAt: '09:30',
    endsAt: '12:00',
    minutesCapacity: '',
    hearingsCapacity: '',
    slotMinutes: '',
  };
}

/** A template that stands, as it is typed to be changed. */
export function draftOf(template: TemplateLineFragment): TemplateDraft {
  const { name, kind, departmentId, benchOfficerId, frequency, every, weekdays, startsOn, startsAt, endsAt } = template;
  return {
    name,
    kind,
    departmentId,
    benchOfficerId,
    frequency,
    every,
    weekdays,
    startsOn,
    startsAt,
    endsAt,
    nth: String(template.nth ?? 1),
    untilOn: template.untilOn ?? '',
    staffingStartsAt: template.staffingStartsAt ?? '',
    minutesCapacity: String(template.minutesCapacity),
    hearingsCapacity: template.hearingsCapacity === null ? '' : String(template.hearingsCapacity),
    slotMinutes: template.slotMinutes === null ? '' : String(template.slotMinutes),
  };
}

/** The act's input; which one in the month is said of a monthly template alone. */
export function templateInput(draft: TemplateDraft, standing: TemplateLineFragment | null): SessionTemplateInput {
  return {
    ...draft,
    templateId: standing?.templateId ?? null,
    version: standing?.version ?? null,
    clerkAccountId: standing?.clerkAccountId ?? null,
    name: draft.name.trim(),
    weekdays: [...draft.weekdays],
    nth: draft.frequency === 'monthly' ? wholeOrNull(draft.nth) : null,
    untilOn: textOrNull(draft.untilOn),
    staffingStartsAt: textOrNull(draft.staffingStartsAt),
    minutesCapacity: wholeOrNull(draft.minutesCapacity),
    hearingsCapacity: wholeOrNull(draft.hearingsCapacity),
    slotMinutes: wholeOrNull(draft.slotMinutes),
  };
}
