import type { AwardLineRow } from "@huzhu/contract";
import type { Read } from "@huzhu/db";

/** The budget lines that awards can be paid from, and what of each nothing else is promised. */
export const linesOf = async (_read: Read): Promise<ReadonlyArray<AwardLineRow>> => [];
