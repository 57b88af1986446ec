import { GapBy, GapPeriod, GroupAsked } from "@huzhu/contract";
import { ServiceCode } from "@huzhu/domain/catalog";
import { HamletId } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";

/** Which gap table is looked at, as it stands in the address. */
export const GapWanted = Schema.Struct({
  period: GapPeriod,
  by: GapBy,
  on: Schema.optionalKey(CalendarDate),
  service: Schema.optionalKey(ServiceCode),
  group: Schema.optionalKey(GroupAsked),
  hamlet: Schema.optionalKey(HamletId),
});
export type GapWanted = typeof GapWanted.Type;

const NAMES = ["period", "by", "on", "service", "group", "hamlet"] as const;
const FIRST: GapWanted = { period: "month", by: "service" };

/** What the address says is wanted; whatever somebody wrote there by hand is not believed. */
export const readGapWanted = (parameters: Pick<URLSearchParams, "get">): GapWanted => {
  const known = NAMES.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  const read = Schema.decodeUnknownOption(GapWanted)({ ...FIRST, ...Object.fromEntries(known) });
  return Option.getOrElse(read, () => FIRST);
};

/** The other way round: `?period=month&by=elder&service=M01`. */
export const writeGapWanted = (wanted: GapWanted): string =>
  `?${new URLSearchParams(Object.entries(wanted).map(([name, value]) => [name, String(value)]))}`;
