import type { CustodyKind, NeedRowKind } from './rows.ts';

/** Orders as the judge speaks them, with whoever carries them out. */
export const ORDER_PHRASES = [
  { words: 'School records go to the education advocate.', owner: 'probation_officer' },
  { words: 'Probation visits the home and writes what would help there.', owner: 'probation_officer' },
  { words: 'The Sunday call with family happens each week and is logged.', owner: 'caregiver' },
  { words: 'A counseling visit of the youth’s own choice is offered within two weeks.', owner: 'probation_officer' },
  { words: 'The team meets with the youth before the next hearing.', owner: 'probation_officer' },
  { words: 'A bus card and a phone card are given today.', owner: 'probation_officer' },
  { words: 'The advocate rides along to the school meeting.', owner: 'advocate' },
  { words: 'Counsel tells the court which activities the youth would like.', owner: 'minors_counsel' },
  { words: 'The dentist and eye visits are made by the next date.', owner: 'caregiver' },
  { words: 'Clothes and books are brought from the last placement.', owner: 'social_worker' },
  { words: 'The worker looks for a home near the youth’s school.', owner: 'social_worker' },
  { words: 'Sibling visits take place twice a month.', owner: 'social_worker' },
  { words: 'The curfew moves to nine in the evening on school nights.', owner: 'probation_officer' },
  { words: 'Community work may be done at the animal shelter.', owner: 'probation_officer' },
  { words: 'The birth certificate and the identity card are asked for.', owner: 'social_worker' },
  { words: 'The summer job form is signed and handed in.', owner: 'advocate' },
  { words: 'The safety plan is read again with the youth and brought up to date.', owner: 'probation_officer' },
  { words: 'Credits are counted again with last year’s school.', owner: 'probation_officer' },
] as const;

/** Questions for the one thing to decide today. */
export const QUESTIONS = {
  progress_review: ['May weekends be spent at home from now on?', 'Is the new school working out?', 'What would make the next month easier?', 'May the curfew move to nine?', 'Is it time to meet every six weeks?'],
  placement_review_15_day: ['Which place can take this youth, and by when?', 'May the youth wait at home until a place is found?'],
  placement_review_6_month: ['Is this still the right place to live?', 'Can the return home begin?'],
  disposition: ['Does the youth wish to join, knowing what is asked and offered?', 'Which plan fits: home, relative or placement?'],
  violation: ['What has been hard since we met, and what would help?'],
  detention: ['May the youth go home today, with which support?'],
  joint_assessment: ['Which court should lead, and who stays at the youth’s side?'],
  warrant_return: ['Is the warrant recalled, and what happened before the youth left?'],
  other: ['What does the youth want the court to decide today?'],
} as const;

export const WENT_WELL = [
  'Came to every counseling visit this month.', 'Eleven credits this term, biology passed.', 'Called the officer each time plans changed.',
  'Has a weekend job at a bakery and likes it.', 'Finished a mural with the art group.', 'Asked for the school meeting and led it.',
  'Has slept at the same home for sixty days.', 'Joined the running team at school.', 'Helped a younger sister with her reading.',
  'Wrote a letter to the court.', 'Kept the phone plan and the curfew all month.', 'Passed the food handler test.',
] as const;

export const GOALS = [
  'Finish tenth grade and drive.', 'Be a nurse like my aunt.', 'Live with my grandmother again.', 'Get my own room and a dog.', 'Cut hair in my own shop.',
  'Read every book by one writer.', 'See my brother every week.', 'Cook for people.', 'Graduate with my class.', 'Draw for a living.', 'Get my job back.',
] as const;

export const PROMISES = [
  'I will ask about your brother before we meet again.', 'I will have an answer about the school.', 'I will come to your graduation if you ask me.',
  'Next time we begin with your question.', 'I will not decide about the move without hearing you.',
] as const;

export const SPOKEN_TO = [
  'likes short questions', 'likes to answer for herself, slow pace', 'likes to hear the plan first', 'likes a moment before answering', 'likes to write answers down',
  'likes humor, not praise in front of others', 'likes to stand beside counsel', 'likes to be asked last',
] as const;

export const SINCE = [
  { subject: 'School', words: ['14 of 15 days', '18 of 19 days', '9 of 17 days', 'Enrolled, first week', 'Starts Monday'] },
  { subject: 'Home', words: ['Same home', 'Moved once', 'Back with family', 'New room, same house'] },
  { subject: 'Health referral', words: ['Done', 'Set for next week', 'Offered again'] },
  { subject: 'Officer saw', words: ['5 times', '6 times', '3 times', 'Each week'] },
  { subject: 'Away', words: ['Not away', 'One night, called in', 'Not away'] },
] as const;

export const POSITIONS = [
  { subject: 'Plan', views: ['Yes, now', 'Yes, with support', 'In two weeks', 'No position', 'Shared with consent'] },
  { subject: 'Placement', views: ['Stay', 'Stay', 'Look nearer', 'Submits', 'Not shared'] },
  { subject: 'Next review', views: ['6 weeks', '4 weeks', '4 weeks', 'Submits', 'Not shared'] },
] as const;

export const POSITION_ROLES = ['minors_counsel', 'probation_officer', 'social_worker', 'prosecutor', 'advocate'] as const;

export const SAFETY = ['Safety plan on file, read again this month', 'Safety plan on file', 'Safety plan to be made today'] as const;
export const RIDES = ['Ride: officer, east door', 'Ride: advocate, at noon', 'Ride: family, north door', 'Ride to be found'] as const;
export const SAY_ALOUD = ['You kept your word this month. I saw it.', 'We meet again soon. Bring your question.', 'Nothing changes today without you knowing why.'] as const;

/** Needs in the words that a docket row shows. */
export const NEED_WORDS = {
  interpreter: ['Spanish for grandmother', 'Spanish for mother', 'Spanish for both parents'],
  remote: ['Remote, own choice'],
  support_person: ['Aunt beside her', 'Older sister beside her', 'Advocate beside the youth', 'Coach in the room'],
  break: ['A pause halfway'],
  transport: ['Ride needed', 'Ride both ways'],
  waiting_place: ['Waits in the small room', 'Waits away from the front door'],
  facility_dog: ['Facility dog'],
  not_aloud: ['1 thing not to say aloud'],
  other: ['Out of school at 2:30', 'Exams this week: not before ten', 'Work on Saturdays'],
} as const satisfies Partial<Record<NeedRowKind, readonly string[]>>;

/** A need that is drawn for generated youths. */
export type DrawnNeed = keyof typeof NEED_WORDS;

/** Places to live. No address, no real home. */
export const PLACES = {
  'los-angeles': {
    home: ['Home'], relative: ['Home of an aunt', 'Home of a grandmother', 'Home of an older sister'],
    group_home: ['Marigold House', 'Cypress Residence', 'Harbor Cottage', 'Sycamore Residence', 'Lantern House'],
    juvenile_hall: ['Juvenile hall'], camp: ['Hillside camp'], away: ['Away'],
  },
  sacramento: {
    home: ['Home'], relative: ['Home of an aunt', 'Home of a grandfather', 'Home of a cousin'],
    group_home: ['Willow House', 'Delta Residence', 'Orchard Cottage'],
    juvenile_hall: ['Youth Detention Facility'], camp: ['Foothill camp'], away: ['Away'],
  },
} as const satisfies Record<string, Record<CustodyKind, readonly string[]>>;

/** Agencies that arrest and write reports. */
export const AGENCIES = {
  'los-angeles': ['Hawthorne PD', 'LASD Compton', 'LAPD 77th', 'Long Beach PD', 'Inglewood PD'],
  sacramento: ['Sacramento PD', 'Sacramento Sheriff', 'Elk Grove PD', 'Folsom PD'],
} as const;

export const RECALL_CONFIRMED_BY = ['Warrant desk, first watch', 'Warrant desk, second watch', 'Warrant desk, records'] as const;

export const TERMS = [
  { kind: 'curfew', words: 'Home by eight in the evening' },
  { kind: 'electronic_monitoring', words: 'Electronic monitoring' },
  { kind: 'search_terms', words: 'Search terms' },
  { kind: 'home_supervision', words: 'Home supervision' },
] as const;
