import { LevelAsked } from "@huzhu/contract";
import { DueState, ElderGroup, RiskClass } from "@huzhu/domain/elders";
import { HamletId } from "@huzhu/domain/people";
import { Option, Schema } from "effect";

/** Which elders a list is asked for; nothing named means all of them, from the first page. */
export const Wanted = Schema.Struct({
  search: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(40))),
  hamlet: Schema.optionalKey(HamletId),
  group: Schema.optionalKey(ElderGroup),
  level: Schema.optionalKey(LevelAsked),
  risk: Schema.optionalKey(RiskClass),
  due: Schema.optionalKey(DueState),
});
export type Wanted = typeof Wanted.Type;

const NAMES = ["search", "hamlet", "group", "level", "risk", "due"] as const;

/** What the address says is wanted; whatever somebody wrote there by hand is not believed. */
export const readWanted = (parameters: Pick<URLSearchParams, "get">): Wanted => {
  const known = NAMES.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  const read = Schema.decodeUnknownOption(Wanted)(Object.fromEntries(known));
  return Option.getOrElse(read, () => ({}));
};

/** The other way round: `?group=livingAlone&risk=high`. */
export const writeWanted = (wanted: Wanted): string => {
  const parameters = new URLSearchParams(
    Object.entries(wanted).map(([name, value]) => [name, String(value)]),
  );
  return parameters.size > 0 ? `?${parameters}` : "";
};
