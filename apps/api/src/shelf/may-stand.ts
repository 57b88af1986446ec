import { type Read, shelfBook } from "@huzhu/db";
import { type Banned, passBans } from "@huzhu/domain/store/shelf";
import type { Result } from "effect";

/** Whether goods of these names may stand on the shelf by the village's list. */
export const mayStand = async (
  read: Read,
  names: ReadonlyArray<string>,
): Promise<Result.Result<void, Banned>> => passBans(names, (await shelfBook.now(read)).bans);
