import { Schema } from "effect";
import { type Staff, StaffId } from "../governance/staff.ts";
import { ResidentId } from "../people/ids.ts";

/** Whose word a line of the book is: whoever keeps it, the elder, or who acts for them. */
export const Writer = Schema.Union([
  Schema.TaggedStruct("ByStaff", { staff: StaffId }),
  Schema.TaggedStruct("ByElder", {}),
  Schema.TaggedStruct("ByProxy", { proxy: ResidentId }),
]);
export type Writer = typeof Writer.Type;

export const byStaff = ({ id }: Pick<Staff, "id">): Writer => ({ _tag: "ByStaff", staff: id });
