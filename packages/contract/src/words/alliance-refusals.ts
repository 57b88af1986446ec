import type { SigningSide } from "@huzhu/domain/alliance";
import { localDate } from "@huzhu/domain/time";
import type { Sentences } from "./sentences.ts";

type AllianceTag =
  | "ShopClosed"
  | "NoPartners"
  | "OverShopLimit"
  | "SlipUnknown"
  | "SlipHandedIn"
  | "SlipDoubted"
  | "SaleCleared"
  | "SaleDisputed"
  | "NoDispute"
  | "SoldOrDisputed"
  | "NothingToClear"
  | "ClearedAhead"
  | "ClearingOver"
  | "SideSigned"
  | "OwnClearing"
  | "ShopSigns"
  | "NotSigned";

/** For whom somebody signs a list. */
export const SIDE_WORDS: Record<SigningSide, string> = { shop: "店里", office: "村里" };

/** What stands in the way of selling at a shop, and of clearing with it. */
export const ALLIANCE_SENTENCES: Sentences<AllianceTag> = {
  ShopClosed: () => "这家店现在不收积分",
  NoPartners: () => "现在的积分细则不让在别的店换",
  OverShopLimit: ({ of, most, left }, points) =>
    `${of === "household" ? "一户" : "这家店"}一个月最多${points(most)}分，这个月还能收${points(left)}分`,
  SlipUnknown: () => "这家店没有这个号的纸单，请再看一遍",
  SlipHandedIn: ({ at }) => `这张纸单${localDate(at)}已经收过了`,
  SlipDoubted: () => "这张纸单有异议，或者分已经退了，不能再换",
  SaleCleared: () => "这一笔已经在清算单上，请先作废那张单",
  SaleDisputed: () => "这一笔已经有人提过异议",
  NoDispute: () => "这一笔没有等着定的异议",
  SoldOrDisputed: () => "收这笔的、提异议的都不能来定，请别人定",
  NothingToClear: ({ through }) => `到${through}没有要清算的`,
  ClearedAhead: ({ through }) => `${through}还没到，不能清算到那天`,
  ClearingOver: () => "这张清算单已经作废，或者已经请基金付款",
  SideSigned: ({ side }) => `${SIDE_WORDS[side]}已经签过了`,
  OwnClearing: () => "开单的人和店里的人不能替村里签，一个人也不能两边都签，请别人签",
  ShopSigns: () => "店里有自己的账号，请店里自己签",
  NotSigned: ({ missing }) => `还差${missing.map((side) => SIDE_WORDS[side]).join("、")}签字`,
};
