import { pinyin } from "pinyin-pro";

/** The pinyin initials by which a name is searched: 王秀英 → wxy. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: "first", toneType: "none", type: "array", surname: "head" })
    .join("")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
