/** A command in words, where its key alone would not be read right. 'One holder/seal' speaks of one table only. */
const STEP: Readonly<Record<string, string>> = {
  addHolder: 'Name a further holder',
  assert: 'Raise the defense',
  becomeFinal: 'Become final',
  admit: 'Admit a person',
  call: 'Call the matter',
  carryOut: 'Note that it was carried out',
  certify: 'Certify that all holders have sealed',
  checkIn: 'Check in',
  clearRoom: 'Clear the room',
  confirmRecall: 'Confirm the recall',
  continue: 'Continue to another day',
  correct: 'Correct a clerical slip',
  distribute: 'Send it to the holders',
  enter: 'Enter it in the record',
  execute: 'Note that it was executed',
  fallDue: 'Fall due',
  giveCopy: 'Give copies to the youth and counsel',
  goOn: 'Go on with what is left',
  hear: 'Hear the matter',
  make: 'Make the finding',
  markAway: 'Mark as away',
  noOpposition: 'Note that nobody opposes',
  noRecord: 'Note that no record is held',
  offCalendar: 'Take off calendar',
  openResponse: 'Open the time to answer',
  rehear: 'Hear it again',
  reopen: 'Open the petition again by a new order',
  reportSome: 'Note that some holders have sealed',
  sayWhyNot: 'Write why it is not filed',
  seal: 'Seal the record',
  sealCopy: 'Seal the copy of the order',
  sayLate: 'Note that the youth comes late',
  secondCall: 'Put to second call',
  set: 'Set it for hearing',
  setHearing: 'Set a hearing',
  signMinute: 'Sign the minute',
  submit: 'Take it under submission',
  takeUnderSubmission: 'Take the matter under submission',
  'A custody or release order/send': 'Send it to whoever carries it out',
  'A minute order/correct': 'Correct a signed one',
  'A count at the gate/eligible': 'Find the count eligible',
  'A count at the gate/excluded': 'Find the count excluded',
  'A count at the gate/undetermined': 'Leave the count undetermined',
};

/** A state in words, where its key alone would not be read right. */
const STATE: Readonly<Record<string, string>> = {
  away: 'Away',
  copy_given: 'Copies given',
  copy_sealed: 'Records and order copy sealed',
  denied: 'Denied',
  dismissed_before: 'Dismissed before adjudication',
  dismissed_trafficking: 'Dismissed on the finding',
  dismissed_782: 'Dismissed in the interests of justice',
  dismissed_786a: 'Dismissed after completion',
  disposed: 'Disposition made',
  executed: 'Executed',
  granted_with_limits: 'Granted within limits',
  none: 'Nothing yet',
  no_record: 'No record held',
  pre_jurisdiction: 'Before jurisdiction',
  recall_confirmed: 'Recall confirmed',
  recalled: 'Recalled, not yet confirmed',
  under_review: 'Under review',
  ungated: 'Not yet tested',
  vacated_236_14: 'Vacated',
  'A minute order/prepared': 'Waits for the judge',
  'The finding/set': 'Set for hearing',
};

/** A command of a table as a judge reads it: 'sealCopy' is "Seal the copy of the order". Any other key is taken apart into its words. */
export function stepWords(table: string, command: string): string {
  return STEP[`${table}/${command}`] ?? STEP[command] ?? inWords(command);
}

/** A state of a table as a judge reads it: 'pre_jurisdiction' is "Before jurisdiction". */
export function stateWords(table: string, state: string): string {
  return STATE[`${table}/${state}`] ?? STATE[state] ?? inWords(state);
}

/** Every key that has words of its own, for the spec that refuses one which no table uses any more. */
export const WORDED = { steps: Object.keys(STEP), states: Object.keys(STATE) } as const;

function inWords(key: string): string {
  const words = key
    .replaceAll('_', ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
