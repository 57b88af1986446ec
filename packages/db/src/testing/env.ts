/** A run of a model costs a village: a few are enough for every change, thousands for a release. */
export const runs = (): number => Number(process.env.HUZHU_RUNS ?? 20);

/** How often a program is killed: a few times for every change, a hundred for a release. */
export const crashes = (): number => Number(process.env.HUZHU_CRASHES ?? 3);

/** On the machine that guards the main branch nothing may be left out. */
export const guarding = (): boolean => Boolean(process.env.CI);
