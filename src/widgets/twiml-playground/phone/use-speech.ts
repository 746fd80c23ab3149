import { useEffect, useRef, useState } from 'react';
import type { CallControls } from '../use-call.ts';
import { nearestVoice, wantedVoice } from './voices.ts';

/** Nobody understands more. */
const fastest = 2;

/**
 * Reads what <Say> says with one of the browser's voices, where the reader has switched that on. It runs beside the
 * call, which never waits for it: what is heard is in the captions.
 */
export function useSpeech({ call, history, playing, speed }: CallControls) {
  const [on, setOn] = useState(false);
  /** Undefined until it is known which there are. */
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>();
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') {
      setVoices([]);
      return;
    }
    const read = () => setVoices(speechSynthesis.getVoices());
    if (speechSynthesis.getVoices().length) read();
    // Some browsers know their voices only after a while, and tell; some have none, and tell nothing.
    const timer = setTimeout(read, 1000);
    speechSynthesis.addEventListener?.('voiceschanged', read);
    return () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener?.('voiceschanged', read);
      speechSynthesis.cancel();
    };
  }, []);

  const active = on && playing;
  const before = history.moments[history.at - 1]?.heard.length ?? 0;
  const latest = useRef({ voices, speed, before });
  latest.current = { voices, speed, before };
  useEffect(() => {
    if (!active) return;
    return () => speechSynthesis.cancel();
  }, [active]);
  const interrupted = call?.inputs.at(-1)?.type !== 'wait';
  useEffect(() => {
    if (!active || !call) return;
    const { voices: known = [], speed: times, before: heard } = latest.current;
    // A key silences the voice, as on the line; and what lags behind is dropped.
    if (interrupted || speechSynthesis.pending) speechSynthesis.cancel();
    for (const { kind, text } of call.heard.slice(heard)) {
      if (kind !== 'speech') continue;
      const wanted = wantedVoice(call);
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = wanted.language;
      utterance.voice = nearestVoice(known, wanted) ?? null;
      utterance.rate = Math.min(times, fastest);
      speechSynthesis.speak(utterance);
    }
  }, [active, call, interrupted]);

  return { on, setOn, voices: voices?.length };
}
