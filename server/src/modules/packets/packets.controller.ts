import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isId } from '@starling/shared/vocabulary/ids';
import { tokenIn } from '../../auth/cookie.ts';
import { SessionsStore } from '../../auth/sessions.store.ts';
import type { Settings } from '../../config/env.ts';
import { SETTINGS } from '../../config/providers.ts';
import { PacketsService } from './packets.service.ts';

const NOTHING_HERE = 'Nothing here under that number.';

/** Hands the encrypted packet to somebody signed in who may have it, as a file to keep. Absent, over, sealed or another's: one answer. */
@Controller('packets')
export class PacketsController {
  constructor(
    private readonly packets: PacketsService,
    private readonly sessions: SessionsStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get(':packetId')
  async read(@Param('packetId') packetId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const token = tokenIn(request.headers.cookie, this.settings.overTls);
    const signedIn = token === null ? null : await this.sessions.find(token);
    const file = signedIn === null || !isId(packetId) ? null : await this.packets.fetch(signedIn.actor, packetId);
    if (file === null) {
      response.status(404).type('text/plain').send(NOTHING_HERE);
      return;
    }
    response.type('text/html').setHeader('Content-Disposition', `attachment; filename="${file.fileName}"`);
    response.send(file.html);
  }
}
