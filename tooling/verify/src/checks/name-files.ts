import type { Check } from "../house.ts";

const VAGUE = ["utils", "helpers", "common", "misc", "types", "shared"];

/** A name that could hold anything will. */
export const nameFiles: Check = {
  name: "no file or folder has a name that says nothing",
  find: ({ files }) =>
    files.flatMap((path) => {
      const vague = path
        .split("/")
        .map(stem)
        .find((word) => VAGUE.includes(word));
      const says = `"${vague}" does not say what is in it`;
      return vague === undefined ? [] : [{ path, line: 1, says }];
    }),
};

const stem = (segment: string): string => segment.split(".")[0] ?? "";
