import type { CardStatus } from "@huzhu/domain/people";
import type { Sentences } from "./sentences.ts";

type CardTag =
  | "CardUnknown"
  | "CardStopped"
  | "CardAmbiguous"
  | "CardNotSo"
  | "CardTaken"
  | "CardUsed"
  | "NoCard"
  | "NoCode"
  | "CodeNeeded"
  | "CardLimitReached"
  | "VouchNeeded";

/** How a card stands, as a list says it. */
export const CARD_STATUS_WORDS: Record<CardStatus, string> = {
  printed: "印好未发",
  active: "在用",
  frozen: "冻结",
  lost: "挂失",
  replaced: "已换新卡",
  ended: "停用",
};

const STANDS: Record<CardStatus, string> = {
  printed: "还没有发到本人手上",
  active: "正在用",
  frozen: "冻结了",
  lost: "已挂失停用",
  replaced: "已经换了新卡",
  ended: "已经停用",
};

/** How a card stands, said of the one that lies there. */
export const cardStands = (status: CardStatus): string => `这张卡${STANDS[status]}`;

export const CARD_SENTENCES: Sentences<CardTag> = {
  CardUnknown: () => "这张卡还没登记",
  CardStopped: ({ status }) => cardStands(status),
  CardAmbiguous: ({ cards }) =>
    `这台读卡器分不清村里的${cards}张卡，请换一台读卡器，或者给其中一位换卡`,
  CardNotSo: ({ status }) => `${cardStands(status)}，不能再这样办`,
  CardTaken: ({ name }) => `这张卡已经是${name}的`,
  CardUsed: () => "这张卡已经用过，或者后来又办过事，不能撤销",
  NoCard: () => "本人还没有卡，先发卡再设密码",
  NoCode: () => "这张卡没有设密码",
  CodeNeeded: ({ most, left }, points) =>
    `一天超过${points(most)}分要按密码，今天不按密码还能用${points(left)}分`,
  CardLimitReached: ({ most, left }, points) =>
    `一张卡一天最多用${points(most)}分，今天还能用${points(left)}分，再多请到柜台`,
  VouchNeeded: ({ most, left }, points) =>
    `一张卡一天最多用${points(most)}分，今天还能用${points(left)}分。要换这么多，请认清是本人再确认`,
};
