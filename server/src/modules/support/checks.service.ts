import { Injectable } from '@nestjs/common';

@Injectable()
export class ChecksService {
  set(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('set is not made yet.'));
  }
}
