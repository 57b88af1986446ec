import type { Actor } from "@huzhu/db";
import type { KioskCaller, StaffCaller } from "./caller.ts";

/** Who did it, as journal and audit name them. */
export const actorOf = (caller: StaffCaller | KioskCaller): Actor =>
  "staff" in caller
    ? { kind: "staff", id: caller.staff.id, name: caller.staff.name }
    : { kind: "kiosk", id: caller.kiosk.id, name: caller.kiosk.name };
