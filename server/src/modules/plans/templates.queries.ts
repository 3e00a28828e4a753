import { Injectable } from '@nestjs/common';

@Injectable()
export class TemplatesQueries {
  list(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('list is not made yet.'));
  }
}
