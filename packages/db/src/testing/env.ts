/** A run of a model costs a village: a few are enough for every change, thousands for a release. */
export const runs = (): number => Number(process.env.HUZHU_RUNS ?? 20);
