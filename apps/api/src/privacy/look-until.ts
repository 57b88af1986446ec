import { Instant } from "@huzhu/domain/time";

/** Long enough to copy two numbers, and for whoever is called away from the screen. */
const SHOWN_FOR = 10 * 60_000;

/** Until when what was put on record is shown. */
export const lookUntil = (at: Instant): Instant => Instant.make(at + SHOWN_FOR);
