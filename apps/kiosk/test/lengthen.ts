import type { FakeVillage } from "./fake-village.ts";

/** A rule in the words of somebody who likes words. */
const LONGER = "，并且把院坝和水沟都收拾干净";

/** Makes every name of a village long, and gives it five digits of points. */
export const lengthen = (village: FakeVillage): void => {
  for (const good of village.goods) {
    good.name = `${good.name}实惠家庭装`;
    good.price *= 1000;
  }
  for (const holder of village.holders.values()) {
    holder.balance *= 1000;
    holder.named = 1;
    for (const change of holder.latest) {
      change.title = "大米5公斤1袋、洗洁精1瓶、牙刷1支";
      change.amount *= 1000;
    }
  }
  for (const one of [...village.claims.board, ...village.claims.own]) {
    one.ruleTitle = `${one.ruleTitle}${LONGER}`;
    one.quantity *= 1000;
    if (one.points !== null) one.points *= 1000;
  }
  for (const one of village.fund.lines) {
    one.title = `${one.title}和上门送餐的日常开支`;
    one.spent *= 10;
  }
  village.proxies.allow(25_000);
  for (const rule of village.claims.rules) rule.title = `${rule.title}${LONGER}`;
};
