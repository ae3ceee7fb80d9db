import { answerMissing } from './notice.ts';

answerMissing(() => undefined);
