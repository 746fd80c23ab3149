/**
 * Words that the provider itself acts on, when they are the whole message, whatever their case. Source:
 * https://help.twilio.com/articles/223134027 and https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
 */
const keywords = {
  stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  start: ['START', 'YES', 'UNSTOP'],
  help: ['HELP', 'INFO'],
} as const;

export type Keyword = keyof typeof keywords;

/** Error of a message to somebody who has opted out; source: https://www.twilio.com/docs/api/errors/21610 */
export const blocked = 21610;

/** What a message asks the provider for, if it is no more than one of its keywords. */
export function keywordOf(body: string): Keyword | undefined {
  const word = body.trim().toUpperCase();
  return (['stop', 'start', 'help'] as const).find((kind) => keywords[kind].some((each) => each === word));
}

/** What the provider answers by itself, in our words. START says nothing to who had not opted out. */
export function providerReply(keyword: Keyword | undefined, optedOut: boolean): string | undefined {
  if (keyword === 'stop')
    return optedOut ? undefined : 'You are unsubscribed and will get no more messages. Reply START to subscribe again.';
  if (keyword === 'start')
    return optedOut ? 'You are subscribed again. Reply HELP for help, STOP to unsubscribe.' : undefined;
  if (keyword === 'help') return 'Reply STOP to unsubscribe. Message and data rates may apply.';
  return undefined;
}
