/** A paper that the calendar needs: its title and its sentences. A place to write is `____`. */
export interface CalendarPaper {
  readonly title: string;
  /** For whom it is written; `youth` and `family` are written for a reader of ten. */
  readonly reader: 'youth' | 'family' | 'counsel' | 'bench';
  readonly lines: readonly string[];
}

/** The papers of the calendar, as drafts that a court makes its own. None names a program, a charge or a place where somebody lives. */
export const CALENDAR_PAPERS = {
  continuance_request: {
    title: 'Request for another date',
    reader: 'counsel',
    lines: [
      'I ask that the hearing on ____ be heard on another day.',
      'The reason, in facts: ____. Agreement and convenience are not reasons.',
      'Time is waived: yes / no. The last day without a waiver is ____.',
      'Positions: the prosecutor ____; counsel for the youth ____; probation ____; the agency ____.',
      'Filed and served two court days before the hearing, or good cause why later: ____.',
    ],
  },
  dog_motion: {
    title: 'Motion for a facility dog',
    reader: 'counsel',
    lines: [
      'I ask that a facility dog and its handler be beside ____ on ____.',
      'The dog and the handler are trained and certified by ____. Papers are attached.',
      'The youth wishes it. Others of that day were asked about fear and allergy: ____.',
      'The dog will be out of sight of whoever decides, as far as that can be done.',
    ],
  },
  adjustment_request: {
    title: 'Something would make court easier for me',
    reader: 'youth',
    lines: [
      'You can ask for a change. So can any adult who helps you.',
      'You do not have to say why.',
      'I would like: another time of day / a break / a quiet place to wait / someone beside me / something else: ____.',
      'We will answer you within two court days.',
      'If we cannot do it, we will tell you what we can do.',
    ],
  },
  what_to_expect: {
    title: 'What will happen',
    reader: 'youth',
    lines: [
      'Come to ____ on ____ at ____. Come to this door: ____.',
      'You wait here: ____. Tell us if you want to wait somewhere else.',
      'These people will be in the room: ____. Nobody else comes in unless you know about it.',
      'The judge will ask how things are going. You may speak. You may also say nothing.',
      'You can ask for a break at any time.',
      'It takes about ____ minutes. Then ____ takes you home.',
      'Questions? Call ____.',
    ],
  },
  notice: {
    title: 'A date for you',
    reader: 'family',
    lines: [
      'Day: ____',
      'Time: ____',
      'Place: ____',
      'Bring: this paper, and something to do while you wait.',
      'Who helps you: ____',
      'If you cannot come, call this number before that day: ____. We will find another way.',
    ],
  },
  bench_card: {
    title: 'On the bench',
    reader: 'bench',
    lines: [
      'Start with something that went well.',
      'Ask what happened since, not what is wrong.',
      'Say what will be decided today before it is decided.',
      'Offer a turn to speak, and offer counsel’s voice as well.',
      'Speak of a count by its number.',
      'End with the next date, who is there, and one thing to look forward to.',
    ],
  },
  photo_order: {
    title: 'Standing order: photo and report when a youth is missing',
    reader: 'bench',
    lines: [
      'The agency that cares for a youth keeps a current photo. The photo stays with the agency.',
      'When a youth is missing, the agency reports it as the law asks, and files proof here.',
      'The placement is kept open for ____ days.',
      'When the youth is back, the first words are a welcome.',
    ],
  },
} as const satisfies Readonly<Record<string, CalendarPaper>>;

/** A paper's key. */
export type CalendarPaperKey = keyof typeof CALENDAR_PAPERS;
