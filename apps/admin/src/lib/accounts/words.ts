import { ORIGIN_WORDS, type Owner } from "@huzhu/contract";
import { maskName, PersonName } from "@huzhu/domain/people";
import type { AccountKind, Origin, Unit } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { dayWords } from "../when.ts";

interface KindWords {
  readonly title: string;
  /** What collects there, of an account that is the village's own. */
  readonly meaning: string;
}

export const KIND_WORDS: Record<AccountKind, KindWords> = {
  household: { title: "农户", meaning: "" },
  person: { title: "个人", meaning: "" },
  group: { title: "小组", meaning: "小组的账户" },
  issuance: { title: "发放总账", meaning: "都从这里发出，扣的也回到这里，所以是负数" },
  store: { title: "积分超市", meaning: "村民换东西用掉的" },
  pool: { title: "互助池", meaning: "捐出来的，留着帮有困难的人家" },
  expired: { title: "过期", meaning: "过了期没用的" },
  voucher: { title: "在外的积分券", meaning: "印出去、还没收回来的券" },
  exchange: { title: "折换", meaning: "时间币换积分，从这里过账" },
  purse: { title: "基金", meaning: "一个条目的钱，银行里的或现金" },
  source: { title: "基金来源", meaning: "进账都从这里来，所以是负数" },
  spent: { title: "基金支出", meaning: "付出去的钱" },
};

export const UNIT_WORDS: Record<Unit, string> = { points: "积分", time: "时间币", money: "钱" };

interface Whose {
  readonly kind: AccountKind;
  readonly unit: Unit;
  readonly owner: Owner;
}

/** Whose account it is, in a few words: `张三家`, `张三的时间币`, `舞蹈队`, `互助池`. */
export const titleOf = ({ kind, unit, owner }: Whose): string => {
  switch (owner._tag) {
    case "Household":
      return `${owner.head ?? `户号${owner.number}`}家`;
    case "Person":
      return `${owner.name}的${UNIT_WORDS[unit]}`;
    case "Group":
      return unit === "time" ? `${owner.name}（时间币）` : owner.name;
    case "Village": {
      const { title } = KIND_WORDS[kind];
      return unit === "time" ? `${title}（时间币）` : title;
    }
  }
};

/** The same for a wall, which strangers read: `王**家`. */
export const wallTitleOf = (whose: Whose): string => {
  const { owner } = whose;
  if (owner._tag === "Household" && owner.head !== null) {
    return titleOf({ ...whose, owner: { ...owner, head: maskName(PersonName.make(owner.head)) } });
  }
  if (owner._tag !== "Person") return titleOf(whose);
  return titleOf({ ...whose, owner: { ...owner, name: maskName(PersonName.make(owner.name)) } });
};

/** Where that is, or what it is for: `上寨 户号001`. */
export const placeOf = ({ kind, owner }: Whose): string => {
  if (owner._tag === "Household") return `${owner.hamlet} 户号${owner.number}`;
  return owner._tag === "Person" ? `户号${owner.number}` : KIND_WORDS[kind].meaning;
};

/** How points came, and until when they can be spent: `自己挣的，2027年3月5日止`. */
export const portionWords = (portion: {
  readonly origin: Origin;
  readonly expires: CalendarDate | null;
}): string => {
  const { origin, expires } = portion;
  return `${ORIGIN_WORDS[origin]}，${expires === null ? "长期有效" : `${dayWords(expires)}止`}`;
};
