import { type ShelfEntry, type ShelfSaid, shelfFrom } from "@huzhu/domain/store/shelf";
import { shelfEntryOf } from "../rows/shelf.ts";
import type { Read } from "../unit.ts";
import { bookIn } from "./book.ts";

const book = bookIn<ShelfSaid>("shelfEntry");

export const { append } = book;

/** All that was ever said of the shelf, the oldest first. */
export const entries = async (read: Read): Promise<ReadonlyArray<ShelfEntry>> =>
  (await book.lines(read)).map(shelfEntryOf);

/** What holds for the shelf now. */
export const now = async (read: Read) => shelfFrom(await entries(read));
