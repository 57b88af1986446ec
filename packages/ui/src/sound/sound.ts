/** One channel of sound: samples between −1 and 1, and how many of them make a second. */
export interface Sound {
  readonly samples: Float32Array;
  readonly rate: number;
}

export const secondsOf = ({ samples, rate }: Sound): number => samples.length / rate;

export const decibels = (amplitude: number): number => 20 * Math.log10(amplitude);

export const amplitude = (level: number): number => 10 ** (level / 20);

/** The highest sample, in decibels of full scale; −∞ for silence. */
export const peakOf = ({ samples }: Sound): number =>
  decibels(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
