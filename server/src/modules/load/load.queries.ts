import { Injectable } from '@nestjs/common';

@Injectable()
export class LoadQueries {
  map(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('map is not made yet.'));
  }
}
