import { Option } from "effect";
import { inForce } from "../rulebook/in-force.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Catalog } from "./catalog.ts";

/** The version that counts on a date; `null` before the first. */
export const inForceOn = (versions: ReadonlyArray<Catalog>, date: CalendarDate): Catalog | null =>
  Option.getOrNull(inForce(versions, date));
