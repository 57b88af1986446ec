import { yuan } from "@huzhu/contract";
import type { TopUp } from "@huzhu/domain/store";

/** What is added where a redemption came back: the money beside it has to go back by hand. */
export const cashBack = (topUp: TopUp | null): string =>
  topUp ? `；请把补的${yuan(topUp.fen)}还给人家` : "";
