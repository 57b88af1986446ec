/** Gives a new id for a noun; the caller decides what ids look like. */
export type MakeId = (noun: string) => string;

/** Ids that count up per noun, the same in every run: `household-1`, `household-2`, … */
export const countedIds = (): MakeId => {
  const last = new Map<string, number>();
  return (noun) => {
    const next = (last.get(noun) ?? 0) + 1;
    last.set(noun, next);
    return `${noun}-${next}`;
  };
};
