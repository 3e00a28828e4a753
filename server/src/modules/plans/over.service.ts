import { Injectable } from '@nestjs/common';

@Injectable()
export class OverService {
  allow(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('allow is not made yet.'));
  }
}
