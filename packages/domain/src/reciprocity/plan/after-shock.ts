import { Instant } from "../../time/instant.ts";
import { EVENT_HOURS } from "./cadence.ts";

const AN_HOUR = 60 * 60 * 1000;

/** Until when somebody has to have been there after something happened that was told at a moment. */
export const dueAfter = (told: Instant, hours: number = EVENT_HOURS): Instant =>
  Instant.make(told + hours * AN_HOUR);
