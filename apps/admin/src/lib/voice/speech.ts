/** Below this share of the loudest, nobody is speaking. */
const SILENT = 0.06;
/** Below this the microphone heard nothing at all. */
const NOTHING = 0.01;
/** Stays before and behind what was said, in seconds: the kiosk lets joined clips share it. */
const BREATH = 0.03;
/** How loud speech is meant to be on the whole, and at its loudest: −16 and −1 dB below full. */
const LOUD = 0.158;
const LOUDEST = 0.891;

const loudest = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** What was said, without the silence around it; nothing where nobody spoke. */
export const trimmed = (samples: Float32Array, rate: number): Float32Array => {
  const most = loudest(samples);
  if (most < NOTHING) return new Float32Array();
  const spoken = (sample: number) => Math.abs(sample) >= most * SILENT;
  const breath = Math.round(BREATH * rate);
  const from = Math.max(0, samples.findIndex(spoken) - breath);
  const until = Math.min(samples.length, samples.findLastIndex(spoken) + 1 + breath);
  return samples.slice(from, until);
};

/** The same, as loud as every other clip, and nowhere cut off. */
export const levelled = (samples: Float32Array): Float32Array => {
  if (samples.length === 0) return samples;
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const gain = Math.min(LOUD / Math.sqrt(power), LOUDEST / loudest(samples));
  return Number.isFinite(gain) ? samples.map((sample) => sample * gain) : samples;
};
