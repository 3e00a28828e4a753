import type { RestitutionRuling } from '@starling/shared/vocabulary/finding';
import type { YouthLetterWords } from './paper.ts';

/** What the letter must know about this youth's matter to be true. */
export interface YouthLetterFacts {
  readonly chosenName: string;
  readonly language: 'en' | 'es';
  /** Another matter of this youth goes on (a 300 case, another petition). */
  readonly otherMattersGoOn: boolean;
  /** What the judge said about money that was to be paid to a victim. */
  readonly restitution: RestitutionRuling;
  /** An earlier case was ended and sealed with the same signature. */
  readonly olderCaseEndedToo: boolean;
}

/**
 * The letter a youth takes home after a sealing: what happened, what to say if someone asks (WIC 786(b)), who must lock and destroy
 * the papers, who may still look (786(g)), what goes on. Grade 8 or below in English; the Spanish is written, not translated.
 */
export function youthLetter(facts: YouthLetterFacts): YouthLetterWords {
  return facts.language === 'es' ? spanish(facts) : english(facts);
}

function english(facts: YouthLetterFacts): YouthLetterWords {
  return {
    title: 'A letter for you',
    greeting: `${facts.chosenName}, this is for you.`,
    first: 'The judge ended your case today. The papers about it are locked. The law calls that sealed.',
    parts: [
      {
        head: 'If someone asks',
        lines: [
          'In the eyes of the law, the arrest and the case never happened.',
          'A job, a school or a landlord may ask. You can say: “No, I was never arrested for that.”',
          'That is the truth under the law. You do not have to tell anyone.',
        ],
      },
      {
        head: 'What ends today',
        lines: [
          'No more court dates in this case.',
          'No more rules from this case: no curfew, no monitor, no searches.',
          'If there was a warrant in this case, it is called back.',
          ...(facts.olderCaseEndedToo ? ['An older case of yours is over and locked too.'] : []),
        ],
      },
      { head: 'What goes on', lines: goesOnInEnglish(facts) },
      {
        head: 'Who may still look',
        lines: [
          'A few people may open the papers, for a few reasons that the law lists.',
          'Your lawyer can tell you each one. You can ask the judge to let you read them too.',
        ],
      },
      { head: 'Your lawyer', lines: ['Your lawyer keeps a copy for you. Your lawyer does not have to lock it away.'] },
    ],
    whoHead: 'Who must lock your papers, and when they are gone for good',
    whoColumn: 'Who',
    whenColumn: 'Gone by',
    last: 'Is there another office that has your papers? Tell your lawyer. You can ask the judge to lock those too. What questions do you have? Your lawyer will answer them.',
  };
}

const OWED_IN_ENGLISH: Readonly<Record<RestitutionRuling, readonly string[]>> = {
  none_ordered: [],
  stands_as_civil_judgment: ['You were told to pay someone back. That still counts. Your lawyer can tell you how it works.'],
  ends_with_finding: ['You were told to pay someone back. You do not have to pay that any more.'],
  reserved: ['You were told to pay someone back. You do not pay for now. The judge will decide later.'],
};

function goesOnInEnglish(facts: YouthLetterFacts): readonly string[] {
  const other = facts.otherMattersGoOn
    ? ['Your other court dates stay as they are. Your lawyer has them.']
    : ['You have no other date in this case.'];
  const owed = OWED_IN_ENGLISH[facts.restitution];
  return [...other, ...owed, 'People who help you can go on helping you, if you want.'];
}

function spanish(facts: YouthLetterFacts): YouthLetterWords {
  return {
    title: 'Una carta para ti',
    greeting: `${facts.chosenName}, esto es para ti.`,
    first: 'Hoy la jueza o el juez cerró tu caso. Los papeles del caso quedan bajo llave. La ley dice: sellados.',
    parts: [
      {
        head: 'Si alguien te pregunta',
        lines: [
          'Para la ley, el arresto y el caso nunca pasaron.',
          'Te puede preguntar un trabajo, una escuela o quien renta casas. Puedes decir: “No, nunca me arrestaron por eso.”',
          'Ante la ley, eso es verdad. No tienes que contárselo a nadie.',
        ],
      },
      {
        head: 'Lo que termina hoy',
        lines: [
          'Ya no hay más citas en la corte por este caso.',
          'Ya no hay reglas de este caso: ni hora de llegada, ni monitor, ni revisiones.',
          'Si había una orden de arresto en este caso, queda cancelada.',
          ...(facts.olderCaseEndedToo ? ['Un caso tuyo de antes también terminó y queda bajo llave.'] : []),
        ],
      },
      { head: 'Lo que sigue', lines: goesOnInSpanish(facts) },
      {
        head: 'Quién puede ver todavía los papeles',
        lines: [
          'Muy pocas personas, y solo por los motivos que dice la ley.',
          'Tu abogada o abogado te los puede explicar. También puedes pedir permiso para leerlos.',
        ],
      },
      { head: 'Tu abogada o abogado', lines: ['Guarda una copia para ti. No tiene que ponerla bajo llave.'] },
    ],
    whoHead: 'Quién guarda tus papeles bajo llave y cuándo se destruyen',
    whoColumn: 'Quién',
    whenColumn: 'A más tardar',
    last: '¿Hay otra oficina que tenga tus papeles? Dilo a tu abogada o abogado. Se puede pedir que los guarde bajo llave también. ¿Qué preguntas tienes?',
  };
}

const OWED_IN_SPANISH: Readonly<Record<RestitutionRuling, readonly string[]>> = {
  none_ordered: [],
  stands_as_civil_judgment: ['Te ordenaron pagar algo a alguien. Eso sigue en pie. Tu abogada o abogado te dice cómo.'],
  ends_with_finding: ['Te ordenaron pagar algo a alguien. Ya no tienes que pagarlo.'],
  reserved: ['Te ordenaron pagar algo a alguien. Por ahora no pagas nada. La corte lo decide después.'],
};

function goesOnInSpanish(facts: YouthLetterFacts): readonly string[] {
  const other = facts.otherMattersGoOn
    ? ['Tus otras citas en la corte siguen igual. Tu abogada o abogado las tiene.']
    : ['No tienes otra cita en este caso.'];
  const owed = OWED_IN_SPANISH[facts.restitution];
  return [...other, ...owed, 'Quienes te ayudan pueden seguir ayudándote, si tú quieres.'];
}
