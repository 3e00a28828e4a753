import type { LocalDate } from '../../time/local-date.ts';

/** What somebody recommends on one question. */
export interface Position {
  readonly subject: string;
  readonly roleWords: string;
  readonly words: string;
  /** The day of the report it stands in; null when it was said otherwise. */
  readonly on: LocalDate | null;
}

/** One recommendation beside the others on the same question. */
export interface SideBySide extends Omit<Position, 'subject'> {
  /** It differs from what most of the others say. */
  readonly differs: boolean;
}

/** Recommendations side by side, one line for each question in the order they came: the cells that differ are marked, never who is right. */
export function sideBySide(positions: readonly Position[]): readonly { readonly subject: string; readonly cells: readonly SideBySide[] }[] {
  const subjects = [...new Set(positions.map(({ subject }) => subject))];
  return subjects.map((subject) => {
    const of = positions.filter((one) => one.subject === subject);
    const taken = of.map(({ words }) => plain(words)).filter(takesOne);
    const most = mostSaid(taken);
    return {
      subject,
      cells: of.map(({ roleWords, words, on }) => ({
        roleWords,
        words,
        on,
        differs: takesOne(plain(words)) && (most === null ? taken.length > 1 : plain(words) !== most),
      })),
    };
  });
}

/** What more of them say than anything else; null when nothing is said more often than another. */
function mostSaid(words: readonly string[]): string | null {
  const counted = [...new Set(words)].map((one) => ({ one, times: words.filter((other) => other === one).length }));
  const [first, second] = counted.toSorted((left, right) => right.times - left.times);
  if (first === undefined || first.times === second?.times) return null;
  return first.one;
}

/** Who submits, or shares nothing, stays out of the question and differs from nobody. */
function takesOne(plainly: string): boolean {
  return !/^(submits?|no position|no objection|not shared|)$/u.test(plainly);
}

/** What is said before the first comma, whatever its case: "Yes, now" and "Yes, shared with her OK" are one answer. */
function plain(words: string): string {
  return (words.split(',')[0] ?? '').trim().toLowerCase().replace(/[.!]$/u, '');
}
