import type { ShelfRules } from "@huzhu/contract";
import { goods, type Read, shelfBook, staff } from "@huzhu/db";
import { passBans, shelfFrom } from "@huzhu/domain/store/shelf";
import { Result } from "effect";

/** What holds for the shelf, as somebody of the staff sees it. */
export const rulesView = async (read: Read): Promise<ShelfRules> => {
  const entries = await shelfBook.entries(read);
  const names = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  const { bans } = shelfFrom(entries);
  const changes = entries.map(({ said, at, by }) => ({
    ...{ at, by: names.get(by) ?? "", why: said.why, bans: said.bans },
  }));
  const banned = (await goods.list(read)).flatMap(({ id, name, onShelf }) => {
    const passed = passBans([name], bans);
    return Result.isSuccess(passed) ? [] : [{ good: id, name, onShelf, kind: passed.failure.kind }];
  });
  return { bans, changes: changes.toReversed(), banned };
};
