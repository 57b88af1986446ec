const OTHERS = [null, 7.5, -3, "", "x".repeat(300), true, [], {}, { _tag: "Nobody" }];

/** A value of the wire with one thing about it changed: left out, of another kind, beyond its bounds. */
export const spoilt = (wire: unknown): readonly unknown[] => {
  if (Array.isArray(wire)) {
    const parts = wire.flatMap((one, at) => spoilt(one).map((other) => wire.with(at, other)));
    return [...OTHERS, ...parts, [...wire, ...wire]];
  }
  if (typeof wire !== "object" || wire === null) return OTHERS;
  const entries = Object.entries(wire);
  const parts = entries.flatMap(([key, one]) => [
    Object.fromEntries(entries.filter(([name]) => name !== key)),
    ...spoilt(one).map((other) => ({ ...wire, [key]: other })),
  ]);
  return [...OTHERS, { ...wire, further: 1 }, ...parts];
};
