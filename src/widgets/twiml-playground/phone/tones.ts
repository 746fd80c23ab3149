/** Tones of a telephone line, made by WebAudio. */

/** Loud enough to be heard, and no louder: half of it for each of two tones. */
const level = 0.12;
/** Seconds in which a tone comes and goes; without them it clicks. */
const ramp = 0.006;
/** Seconds that even the shortest press of a key sounds; networks need 40 ms to know it (ITU-T Q.24). */
const shortestTone = 0.1;

export interface Cadence {
  frequencies: readonly number[];
  on: number;
  off: number;
}

/** Source: North American precise audible tone plan, ITU-T E.300 series, Supplement 3. The app's number is North American. */
export const ringingTone: Cadence = { frequencies: [440, 480], on: 2, off: 4 };
export const busyTone: Cadence = { frequencies: [480, 620], on: 0.5, off: 0.5 };

/** Sounds tones together until the function it gives back is called. */
export function startTones(context: BaseAudioContext, frequencies: readonly number[]): () => void {
  const { gain, stop } = build(context, frequencies);
  const began = context.currentTime;
  fadeIn(gain, began);
  return () => {
    const end = Math.max(context.currentTime, began + shortestTone);
    gain.setTargetAtTime(0, end, ramp / 3);
    stop(end + ramp);
  };
}

/** Sounds tones on and off, until the function it gives back is called. */
export const startCadence = (context: BaseAudioContext, { frequencies, on, off }: Cadence, times = 60): (() => void) =>
  startSpans(
    context,
    frequencies,
    Array.from({ length: times }, (_, i) => [i * (on + off), i * (on + off) + on]),
  );

type Span = readonly [from: number, to: number];

/** Sounds tones in some stretches of time, in seconds from now, until the function it gives back is called. */
export function startSpans(
  context: BaseAudioContext,
  frequencies: readonly number[],
  spans: readonly Span[],
): () => void {
  const { gain, stop } = build(context, frequencies);
  const began = context.currentTime;
  for (const [from, to] of spans) {
    fadeIn(gain, began + from);
    gain.setValueAtTime(level, began + to - ramp);
    gain.linearRampToValueAtTime(0, began + to);
  }
  stop(began + Math.max(...spans.map(([, to]) => to)));
  return () => {
    gain.cancelScheduledValues(context.currentTime);
    gain.setTargetAtTime(0, context.currentTime, ramp / 3);
    stop(context.currentTime + ramp);
  };
}

function fadeIn(gain: AudioParam, at: number) {
  gain.setValueAtTime(0, at);
  gain.linearRampToValueAtTime(level, at + ramp);
}

function build(context: BaseAudioContext, frequencies: readonly number[]) {
  const volume = context.createGain();
  volume.gain.value = 0;
  volume.connect(context.destination);
  const sources = frequencies.map((frequency) => {
    const source = context.createOscillator();
    source.frequency.value = frequency;
    source.connect(volume);
    source.start();
    return source;
  });
  return { gain: volume.gain, stop: (at: number) => sources.forEach((source) => void source.stop(at)) };
}
