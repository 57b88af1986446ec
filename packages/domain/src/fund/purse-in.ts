import { Schema } from "effect";
import { LineCode } from "./ids.ts";
import { MoneyPlace, type PurseOf } from "./place.ts";

const place = Schema.decodeUnknownSync(MoneyPlace);

/** The line and the place that the name of a purse's account says; any other name is a defect. */
export const purseIn = (name: string | null): PurseOf => {
  const [line, lies] = (name ?? "").split("/");
  return { line: LineCode.make(line ?? ""), place: place(lies) };
};
