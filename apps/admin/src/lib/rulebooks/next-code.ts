/** A free code that goes on where the last one stopped: `A07` → `A08`, `weed` → `weed-2`. */
export const nextCode = (codes: ReadonlyArray<string>): string => {
  const taken = new Set(codes);
  const last = codes.findLast((code) => code !== "") ?? "A00";
  const [, stem = "", digits = ""] = /^(.*?)(\d*)$/.exec(last) ?? [];
  const width = digits.length;
  for (let number = Number(digits || "1") + 1; ; number += 1) {
    const code = width > 0 ? `${stem}${String(number).padStart(width, "0")}` : `${stem}-${number}`;
    if (!taken.has(code)) return code;
  }
};
