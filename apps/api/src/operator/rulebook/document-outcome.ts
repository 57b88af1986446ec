import type { Outcome } from "../outcome.ts";
import { type Trouble, troubleLine } from "./trouble.ts";

export const many = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? "" : "s"}`;

/** What is told of a document that cannot be worked with. */
export const brokenDocument = (file: string, troubles: ReadonlyArray<Trouble>): Outcome => ({
  code: 1,
  text: [`${file}: ${many(troubles.length, "error")}.`, ...troubles.map(troubleLine)].join("\n"),
  json: { file, errors: troubles.length, warnings: 0, troubles },
});
