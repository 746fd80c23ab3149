/** Having messaging documents answer a text. An entry of its own, so that a page that only checks need not load it. */

export { type Answer, type AnswerOptions, answerMessage, type Inbound, type Reply } from './answer.ts';
export { type Chat, sendText, startChat } from './chat.ts';
