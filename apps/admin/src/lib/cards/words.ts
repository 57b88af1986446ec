import type { CodeState } from "@huzhu/contract";
import { type CardHappening, READERS, type Reader, type ReaderFormat } from "@huzhu/domain/people";

/** What happened to a card, as its history tells it. */
export const HAPPENING_WORDS: Record<CardHappening, string> = {
  bound: "发卡",
  printed: "印卡",
  handOver: "发到本人手上",
  freeze: "冻结",
  thaw: "解冻",
  lose: "挂失",
  replace: "换了新卡",
  end: "停用",
  undone: "撤销发卡",
  codeSet: "设了密码",
  codeCleared: "去掉密码",
  vouched: "超过上限，柜台当面认人",
};

export const CODE_WORDS: Record<CodeState, string> = {
  none: "没有设密码",
  set: "设了4位密码",
  waits: "密码错了5次，要等15分钟",
  stopped: "密码错了10次，要重新设",
};

const FORMAT_WORDS: Record<ReaderFormat, string> = {
  "10H": "10H：10位十六进制，5个字节",
  "10H-13D": "10H→13D：5个字节的十进制",
  "8H": "8H：8位十六进制，4个字节",
  "8H-10D": "8H→10D：10位数字，4个字节",
  "6H": "6H：6位十六进制，3个字节",
  "6H-8D": "6H→8D：8位数字，3个字节",
  "2H+4H": "2H+4H：3位加5位数字，韦根26",
  "4H+4H": "4H+4H：5位加5位数字",
  "14H": "14H：14位十六进制，7个字节",
};

/** How a reader prints, as the set-up names it. */
export const readerWords = ({ format, reversed }: Reader): string =>
  `${FORMAT_WORDS[format]}${reversed ? "，字节倒着" : ""}`;

/** Tells a way of printing from others; the village's own is empty. */
export const readerKey = (reader: Reader | null): string =>
  reader ? `${reader.format}${reader.reversed ? " reversed" : ""}` : "";

/** Every way in which readers print, and the village's own, to choose from. */
export const READER_OPTIONS: ReadonlyArray<readonly [string, string]> = [
  ["", "和村里的一样"],
  ...READERS.map((reader) => [readerKey(reader), readerWords(reader)] as const),
];

export const readerBy = (key: string): Reader | null =>
  READERS.find((reader) => readerKey(reader) === key) ?? null;
