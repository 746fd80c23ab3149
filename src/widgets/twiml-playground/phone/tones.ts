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
export function startCadence(context: BaseAudioContext, { frequencies, on, off }: Cadence, times = 60): () => void {
  const { gain, stop } = build(context, frequencies);
  const began = context.currentTime;
  for (let i = 0; i < times; i++) {
    const start = began + i * (on + off);
    fadeIn(gain, start);
    gain.setValueAtTime(level, start + on - ramp);
    gain.linearRampToValueAtTime(0, start + on);
  }
  stop(began + times * (on + off));
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
