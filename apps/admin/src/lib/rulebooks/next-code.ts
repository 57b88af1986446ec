/**
 * A free code that goes on where the last one stopped: `A07` → `A08`, `weed` → `weed-2`. A code of
 * the version before is not free: it would seem to be the same rule.
 */
export const nextCode = (
  codes: ReadonlyArray<string>,
  before: ReadonlyArray<string> = [],
): string => {
  const taken = new Set([...codes, ...before]);
  const last = codes.findLast((code) => code !== "") ?? "A00";
  const [, stem = "", digits = ""] = /^(.*?)(\d*)$/.exec(last) ?? [];
  const width = digits.length;
  for (let number = Number(digits || "1") + 1; ; number += 1) {
    const code = width > 0 ? `${stem}${String(number).padStart(width, "0")}` : `${stem}-${number}`;
    if (!taken.has(code)) return code;
  }
};
