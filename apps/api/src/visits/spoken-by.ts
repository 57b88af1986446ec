import type { Staff } from "@huzhu/domain/governance";
import type { Side } from "@huzhu/domain/reciprocity";

/** Whoever speaks for the office speaks for themselves, whatever was sent. */
export const spokenBy = (by: Side, { id }: Pick<Staff, "id">): Side =>
  by._tag === "OfOffice" ? { _tag: "OfOffice", staff: id } : by;
