import { Injectable } from '@nestjs/common';

@Injectable()
export class UsesService {
  use(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('use is not made yet.'));
  }
}
