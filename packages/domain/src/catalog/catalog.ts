import { Schema } from "effect";
import { Scale } from "../points/scale.ts";
import { Remark } from "../rulebook/rule.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Service } from "./service.ts";

/**
 * 养老服务清单: the document in which a village writes what its elders are entitled to. It is adopted
 * as a whole, takes effect on a date, and is never edited afterwards.
 */
export const Catalog = Schema.Struct({
  format: Schema.Literal("huzhu-catalog-1"),
  title: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(80)),
  version: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
  effectiveFrom: CalendarDate,
  /** Decimals of the points that rewards are written in. */
  scale: Scale,
  source: Schema.optionalKey(Remark),
  assumed: Schema.optionalKey(Schema.Array(Remark)),
  services: Schema.Array(Service).check(Schema.isMaxLength(200)),
});
export type Catalog = typeof Catalog.Type;
