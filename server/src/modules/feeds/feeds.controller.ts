import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Throttle } from '../../auth/throttle.ts';
import { FeedsService } from './feeds.service.ts';

const NOTHING_HERE = 'Nothing here under that address.';
const TOO_MANY = 'Too many requests from this address. Wait a minute.';

/** Hands a calendar to whoever knows its address. Unknown, revoked, or of somebody who left: one answer. */
@Controller('calendar')
export class FeedsController {
  constructor(
    private readonly feeds: FeedsService,
    private readonly throttle: Throttle,
  ) {}

  @Get(':token.ics')
  async read(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-store').setHeader('X-Robots-Tag', 'noindex');
    if (this.throttle.isOver('feed', request.ip ?? '')) {
      response.status(429).setHeader('Retry-After', '60').type('text/plain').send(TOO_MANY);
      return;
    }
    const text = await this.feeds.text(token);
    if (text === null) response.status(404).type('text/plain').send(NOTHING_HERE);
    else response.type('text/calendar').setHeader('Content-Disposition', 'inline; filename="calendar.ics"').send(text);
  }
}
