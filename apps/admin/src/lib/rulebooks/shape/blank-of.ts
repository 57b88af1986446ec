import type { Control, Tree } from "./shape.ts";

/** With what a section begins when it is taken into use. */
export const blankOf = (control: Control): Tree | ReadonlyArray<Tree> => {
  if (control.as === "group") return control.blank;
  return control.as === "list" ? control.blanks.slice(0, 1).map(([, blank]) => blank) : [];
};
