import { CONTINUANCE_REASON } from '../../vocabulary/continuance.ts';
import { HEARING_STATE } from '../../vocabulary/hearing.ts';
import { SEAT } from '../../vocabulary/seat.ts';

/** A figure as it is read: what it counts, the number, and a share of a hundred where there is one. */
interface Figure {
  readonly kind: string | null;
  readonly amount: number | null;
  readonly said: string | null;
}

type SayFigure = (figure: Figure) => {
  readonly words: string;
  readonly detail: string | null;
  readonly state: 'plain' | 'good' | 'care' | 'stop';
  readonly stateWords: string;
};

/** How long a wait may be, in minutes, before it is shown as one: amber and red on the board. */
const WAIT_CARE = 20;
const WAIT_STOP = 45;
const FEW = 'Too few to show';

const counted = (words: string, amount: number | null): ReturnType<SayFigure> => ({
  words,
  detail: null,
  state: 'plain',
  stateWords: amount === null ? FEW : String(amount),
});

/** The figures of the court, each a number beside a word: no child, no case and no hearing behind it. */
export const FIGURES_SAID: Readonly<Record<'waits' | 'continuances' | 'outcomes' | 'acts', SayFigure>> = {
  waits: ({ amount, said }) => {
    const minutes = amount ?? 0;
    return {
      words: 'The week from this Monday on',
      detail: `${said ?? '0'} of 100 were called within ten minutes of their time.`,
      state: minutes >= WAIT_STOP ? 'stop' : minutes >= WAIT_CARE ? 'care' : 'good',
      stateWords: `Half waited more than ${String(minutes)} minutes`,
    };
  },
  continuances: ({ kind, amount }) => {
    const reasons: Readonly<Record<string, { readonly words: string }>> = CONTINUANCE_REASON;
    return counted(reasons[kind ?? '']?.words ?? 'Reason not recorded', amount);
  },
  outcomes: ({ kind, amount }) => {
    const states: Readonly<Record<string, string>> = HEARING_STATE;
    return counted(states[kind ?? ''] ?? 'Result not recorded', amount);
  },
  acts: ({ kind, amount }) => {
    const seats: Readonly<Record<string, string>> = SEAT;
    return counted(kind === 'system' ? 'Starling itself' : (seats[kind ?? ''] ?? 'Another seat'), amount);
  },
};
