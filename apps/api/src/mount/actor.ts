import type { Actor } from "@huzhu/db";
import type { AnyCaller, HelperCaller } from "./caller.ts";

/** What stands where a name would: who helps is found by the id, and can be erased. */
const BY_PHONE = "帮手";

/** Who did it, as journal and audit name them. */
export const actorOf = (caller: AnyCaller | Pick<HelperCaller, "helper">): Actor => {
  if ("staff" in caller) return { kind: "staff", id: caller.staff.id, name: caller.staff.name };
  if ("kiosk" in caller) return { kind: "kiosk", id: caller.kiosk.id, name: caller.kiosk.name };
  return { kind: "helper", id: caller.helper, name: BY_PHONE };
};
