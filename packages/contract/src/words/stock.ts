import type { BatchSource } from "@huzhu/domain/store";

/** From whom a batch came, in the words of whoever keeps the store. */
export const BATCH_SOURCE_WORDS: Record<BatchSource, string> = {
  bought: "买的",
  donor: "捐的",
  support: "帮扶单位",
  government: "政府配发",
  found: "盘点多出",
};
