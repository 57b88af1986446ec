import type { Origin } from "@huzhu/domain/points";

/** How points came to their holder, as a statement tells it. */
export const ORIGIN_WORDS: Record<Origin, string> = {
  earned: "自己挣的",
  gifted: "别人送的",
  granted: "村里发的",
  "bought-in": "花钱买的",
};
