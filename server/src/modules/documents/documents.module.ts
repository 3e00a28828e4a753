import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsJob } from './documents.job.ts';
import { DocumentsService } from './documents.service.ts';
import { Press } from './press.ts';

@Module({
  controllers: [DocumentsController],
  providers: [DocumentsService, DocumentsJob, { provide: Press, useFactory: () => new Press() }],
})
export class DocumentsModule {}
