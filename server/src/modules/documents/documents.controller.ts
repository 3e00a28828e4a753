import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isId } from '@starling/shared/vocabulary/ids';
import { tokenIn } from '../../auth/cookie.ts';
import { SessionsStore } from '../../auth/sessions.store.ts';
import type { Settings } from '../../config/env.ts';
import { SETTINGS } from '../../config/providers.ts';
import { DocumentsService } from './documents.service.ts';

const NOTHING_HERE = 'Nothing here under that number.';

/** Hands a paper to somebody signed in who may read it. Absent, not made yet, sealed or another's: one answer. */
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly sessions: SessionsStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get(':documentId')
  async read(@Param('documentId') documentId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const token = tokenIn(request.headers.cookie, this.settings.overTls);
    const signedIn = token === null ? null : await this.sessions.find(token);
    const paper = signedIn === null || !isId(documentId) ? null : await this.documents.read(signedIn.actor, documentId);
    if (paper === null) {
      response.status(404).type('text/plain').send(NOTHING_HERE);
      return;
    }
    response.type('application/pdf').setHeader('Content-Disposition', `inline; filename="${paper.fileName}"`);
    response.send(Buffer.from(paper.bytes));
  }
}
