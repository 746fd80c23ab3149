import type { Call } from '../../../engines/twiml/call/index.ts';

/** What a <Say> asks for. */
export interface Wanted {
  voice: string;
  language: string;
}

/** What of a browser's voice it is chosen by. */
type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang'>;

/** The <Say> that is being read, whichever verb it stands in. */
export function wantedVoice({ cursor: { activity } }: Call): Wanted {
  const element =
    activity && 'playing' in activity && activity.playing
      ? activity.prompts[activity.playing.index]
      : activity?.kind === 'play'
        ? activity.element
        : undefined;
  const value = (name: string) => element?.attributes.find((attribute) => attribute.name === name)?.value;
  const voice = value('voice') ?? '';
  // "Google.de-DE-Standard-A" names its language itself.
  const own = /^\w+\.([a-z]{2,3}-[A-Z]{2})-/.exec(voice)?.[1];
  return { voice, language: value('language') ?? own ?? 'en-US' };
}

/** The browser's voice that comes nearest; none where no voice speaks the language. */
export function nearestVoice<V extends Voice>(voices: readonly V[], { voice, language }: Wanted): V | undefined {
  const name = /^Polly\.(\w+)/.exec(voice)?.[1];
  const score = ({ name: own, lang }: V) => {
    // Android writes en_US.
    const tag = lang.replace('_', '-').toLowerCase();
    if (primary(tag) !== primary(language.toLowerCase())) return 0;
    const sameRegion = tag === language.toLowerCase() ? 2 : 0;
    const sameName = name && own.includes(name) ? 4 : 0;
    const sameGender = gender(voice) && gender(own) === gender(voice) ? 1 : 0;
    return 1 + sameRegion + sameName + sameGender;
  };
  const best = Math.max(0, ...voices.map(score));
  return best ? voices.find((each) => score(each) === best) : undefined;
}

const primary = (tag: string) => tag.split('-')[0];

/** Browsers tell a voice's gender by its name alone, if at all. */
function gender(name: string): 'man' | 'woman' | undefined {
  if (/\b(woman|female|alice)\b/i.test(name)) return 'woman';
  return /\b(man|male)\b/i.test(name) ? 'man' : undefined;
}
