import type { HelpKind } from "@huzhu/domain/reciprocity";

/** What somebody at the kiosk wants. */
export const HELP_WORDS: Record<HelpKind, string> = {
  card: "卡的事",
  doctor: "看病",
  repair: "修东西",
  talk: "想找人说说话",
};
