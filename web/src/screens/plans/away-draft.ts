import type { ResourcesOfCourtFragment, UnavailabilityInput } from '../../gql/graphql.ts';
import { textOrNull, wholeOrNull } from '../../parts/forms/typed.ts';

/** A time away as typed; `subject` names the kind and the one of it. */
export interface AwayDraft {
  readonly subject: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly weekdays: readonly number[];
  readonly hardness: string;
  readonly weight: string;
  readonly words: string;
}

/** Nothing said yet; a day alone is from that day to that day. */
export function emptyAway(today: string): AwayDraft {
  return { subject: '', fromOn: today, untilOn: today, startsAt: '', endsAt: '', weekdays: [], hardness: 'hard', weight: '', words: '' };
}

interface Subject {
  readonly key: string;
  readonly words: string;
  readonly group: string;
}

/** Whose time can be taken away: bench officers and the team, things, departments, under their headings. */
export function subjectsOf(
  court: ResourcesOfCourtFragment,
  headings: { readonly people: string; readonly resources: string; readonly departments: string },
): readonly Subject[] {
  return [
    ...court.people.map(({ subjectKind, subjectId, name, role }) => ({
      key: `${subjectKind} ${subjectId}`,
      words: `${name}, ${role}`,
      group: headings.people,
    })),
    ...court.resources
      .filter(({ active }) => active)
      .map(({ resourceId, name, kindWords }) => ({
        key: `resource ${resourceId}`,
        words: `${name}, ${kindWords}`,
        group: headings.resources,
      })),
    ...court.departments.map(({ departmentId, name }) => ({ key: `department ${departmentId}`, words: name, group: headings.departments })),
  ];
}

/** The act's input; only what is soft has a weight. */
export function awayInput(draft: AwayDraft): UnavailabilityInput {
  const [subjectKind = '', subjectId = ''] = draft.subject.split(' ');
  return {
    subjectKind,
    subjectId,
    fromOn: draft.fromOn,
    untilOn: draft.untilOn,
    startsAt: textOrNull(draft.startsAt),
    endsAt: textOrNull(draft.endsAt),
    weekdays: draft.weekdays.length === 0 ? null : [...draft.weekdays],
    hardness: draft.hardness,
    weight: draft.hardness === 'soft' ? wholeOrNull(draft.weight) : null,
    words: draft.words.trim(),
  };
}
