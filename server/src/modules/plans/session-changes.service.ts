import { Injectable } from '@nestjs/common';

@Injectable()
export class SessionChangesService {
  preview(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('preview is not made yet.'));
  }

  change(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('change is not made yet.'));
  }
}
