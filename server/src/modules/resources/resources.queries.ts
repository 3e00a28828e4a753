import { Injectable } from '@nestjs/common';

@Injectable()
export class ResourcesQueries {
  all(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('all is not made yet.'));
  }
}
