import { Injectable } from '@nestjs/common';

@Injectable()
export class ResourcesService {
  save(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('save is not made yet.'));
  }

  retire(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('retire is not made yet.'));
  }
}
