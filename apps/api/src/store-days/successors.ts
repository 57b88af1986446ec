import { type Read, staff as register } from "@huzhu/db";
import { may, type Staff } from "@huzhu/domain/governance";
import type { StaffCaller } from "../mount/caller.ts";

/** Who else keeps the store in this village, and so can take it over. */
export const successors = async (
  read: Read,
  { staff, responsibilities }: Pick<StaffCaller, "staff" | "responsibilities">,
): Promise<ReadonlyArray<Pick<Staff, "id" | "name">>> =>
  (await register.list(read))
    .filter(({ id, active, role }) => {
      return active && id !== staff.id && may(role, "change-goods", responsibilities);
    })
    .map(({ id, name }) => ({ id, name }));
