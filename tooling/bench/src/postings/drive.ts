import { type Figure, median, percentile, rounded } from "../figure.ts";

/** What a number of callers got done, each beginning the next call when the last was answered. */
export interface Driven {
  readonly perSecond: number;
  /** How long each call took, in milliseconds. */
  readonly latencies: ReadonlyArray<number>;
}

/** Makes calls for so many milliseconds; `call` gets their numbers, from 0 up. */
const drive = async (
  callers: number,
  milliseconds: number,
  call: (nth: number) => Promise<unknown>,
): Promise<Driven> => {
  const latencies: Array<number> = [];
  const start = performance.now();
  let next = 0;
  const caller = async () => {
    while (performance.now() - start < milliseconds) {
      const begun = performance.now();
      await call(next++);
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { perSecond: latencies.length / ((performance.now() - start) / 1000), latencies };
};

const ROUNDS = 3;
const WARMING = 400;
const A_ROUND = 1_000;

/** Some rounds behind one that does not count. */
export const rounds = async (
  callers: number,
  call: (nth: number) => Promise<unknown>,
): Promise<ReadonlyArray<Driven>> => {
  await drive(callers, WARMING, call);
  const driven: Array<Driven> = [];
  for (let round = 0; round < ROUNDS; round++) driven.push(await drive(callers, A_ROUND, call));
  return driven;
};

/** The median of some rounds, and how long half, most and nearly all of their calls took. */
export const figuresOf = (name: string, driven: ReadonlyArray<Driven>): ReadonlyArray<Figure> => {
  const latencies = driven.flatMap((round) => round.latencies);
  const perSecond = median(driven.map((round) => round.perSecond));
  return [
    { name, value: Math.round(perSecond), unit: "/s" },
    ...[50, 95, 99].map((percent) => ({
      name: `${name}P${percent}`,
      value: rounded(percentile(latencies, percent)),
      unit: "ms",
    })),
  ];
};
