import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { isPaperLanguage, PAPER_LANGUAGE, type PaperLanguage } from '@starling/shared/court-day/youth-page/paper-language';
import { composeYouthPage, youthPageFoot } from '@starling/shared/court-day/youth-page/youth-page';
import { happened } from '@starling/shared/events';
import { parsePrintYouthPage } from '@starling/shared/forms/parse-youth-page';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { ServedDocument } from '../../graphql/types/document.types.ts';
import type { YouthPagePaper } from '../../papers/day-paper.ts';
import { paperTitle } from '../../papers/paper-title.ts';
import { titled } from '../../reads/document.read.ts';
import { loadPageMatter, type PageMatter } from './youth-page-facts.queries.ts';
import type { YouthPage } from './youth-pages.types.ts';

const DECIDED: ReadonlySet<string> = new Set(['heard', 'continued', 'off_calendar', 'away']);
const NOTHING_YET = { need: 'resultIsRecorded', message: 'Nothing is recorded yet. Record what happened, then print the page.', cites: [] };
const NOT_PRINTED = { need: 'pageIsPrinted', message: 'The page is not printed yet. Ask the courtroom clerk for it.', cites: [] };

/** The page a youth takes home. */
@Injectable()
export class YouthPagesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The page as it would be printed now; null when there is no such hearing for this person. In the youth's own language unless another is asked for. */
  async read(actor: SeatedActor, hearingId: string, language: string | null): Promise<YouthPage | null> {
    if (!can(actor.seat, 'youthPage.print')) return null;
    const matter = await inScope(this.database, actor, (scope) => loadPageMatter(scope, hearingId), { readOnly: true });
    if (matter === null) return null;
    const wanted = language !== null && isPaperLanguage(language) ? language : matter.language;
    return { hearingId, ...composeYouthPage(matter.facts, wanted), languages: Object.keys(PAPER_LANGUAGE) };
  }

  /** Prints it. The bench and the courtroom clerk print it anew; those beside the youth get the one that was printed. */
  async print(actor: SeatedActor, input: unknown): Promise<Result<ServedDocument>> {
    const parsed = parsePrintYouthPage(input);
    if (!parsed.ok) return parsed;
    const { hearingId, language } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const matter = await loadPageMatter(scope, hearingId);
      if (matter === null) return refuse(notFound());
      if (!can(actor.seat, 'youthPage.print')) return refuse(notAllowed(whoseAct('youthPage.print')));
      if (!DECIDED.has(matter.state)) return refuse(unmet([NOTHING_YET]));
      return can(actor.seat, 'minuteOrder.prepare') ? printed(scope, matter, language) : printedBefore(matter, language);
    });
  }
}

function printedBefore({ printed: pages }: PageMatter, language: PaperLanguage): Result<ServedDocument> {
  const page = pages.find((one) => one.language === language);
  return page === undefined ? refuse(unmet([NOT_PRINTED])) : ok(titled(page));
}

async function printed(scope: Scope, matter: PageMatter, language: PaperLanguage): Promise<Result<ServedDocument>> {
  const { hearingId, petitionId, sessionId, caseId, facts, today } = matter;
  const documentId = newId();
  const kind = 'youth_page';
  const { notes: _forTheClerk, ...words } = composeYouthPage(facts, language);
  const content: YouthPagePaper = { language, draft: false, foot: youthPageFoot(today, language), words };
  await append(scope, {
    act: 'youthPage.print',
    events: [
      happened('YouthPagePrinted', { subjectId: hearingId, petitionId }),
      happened('DocumentQueued', { subjectId: documentId, petitionId, facts: { kind, recipient: 'youth' } }),
    ],
    changes: [
      { insert: 'document', values: { documentId, kind, hearingId, petitionId, recipient: 'youth', language, state: 'queued' } },
      { insert: 'document_body', values: { documentId, content: { ...content } } },
    ],
    jobs: [{ task: 'make_document', payload: { documentId } }],
    changed: [
      { topic: 'DOCKET', id: sessionId },
      { topic: 'CASE', id: caseId },
    ],
  });
  const title = paperTitle({ kind, recipient: 'youth', holder: null });
  return ok({ documentId, kind, title, language, pages: null, state: 'queued', url: null });
}
