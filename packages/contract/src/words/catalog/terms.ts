import type { Boost, OnEvent, Price, Reward } from "@huzhu/domain/catalog";
import { OCCASION_LABELS } from "@huzhu/domain/catalog";
import { CARE_EVENT_LABELS } from "@huzhu/domain/elders";
import { formatPoints, type Scale } from "@huzhu/domain/points";
import { yuan } from "../yuan.ts";

const fenWords = (fen: number): string => (fen === 0 ? "免费" : yuan(fen));

/** What whoever helps gets. */
export const rewardWords = ({ points, minutes, per }: Reward, scale: Scale): string => {
  const parts = [
    points === undefined ? undefined : `${formatPoints(points, scale)}分`,
    minutes === undefined ? undefined : `时间币${minutes}分钟`,
  ].filter((part) => part !== undefined);
  return `${per === "visit" ? "每次" : "每满一份"}${parts.join("、")}`;
};

/** What a unit costs by age, what may be brought, and the most that may be asked. */
export const priceWords = ({ tiers, inKind = [], ceiling }: Price, unit: string): string =>
  [
    tiers
      .toSorted((a, b) => a.age - b.age)
      .map(({ age, fen }) => `${age}岁起${fenWords(fen)}`)
      .join("，"),
    inKind.length > 0
      ? `可以拿东西抵：${inKind.map((one) => `${one.of}每${one.unit}抵${yuan(one.fen)}`).join("，")}`
      : undefined,
    ceiling === undefined ? undefined : `最高每${unit}${yuan(ceiling)}`,
  ]
    .filter((part) => part !== undefined)
    .join("；");

/** What an elder pays for a unit. */
export const ownPriceWords = (fen: number, unit: string): string =>
  fen === 0 ? "免费" : `每${unit}${yuan(fen)}`;

/** After which events somebody comes, and within how many hours. */
export const onEventWords = ({ kinds, hours }: OnEvent): string =>
  `${kinds.map((kind) => CARE_EVENT_LABELS[kind]).join("、")}后${hours}小时内再来一次`;

/** On which occasions somebody comes more often. */
export const boostWords = (boosts: ReadonlyArray<Boost>): string =>
  boosts.map(({ occasion, times }) => `${OCCASION_LABELS[occasion]}加${times}次`).join("，");
