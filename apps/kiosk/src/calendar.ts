const ZONE = "Asia/Shanghai";

const solar = new Intl.DateTimeFormat("zh-CN", {
  timeZone: ZONE,
  month: "long",
  day: "numeric",
  weekday: "long",
});
const lunar = new Intl.DateTimeFormat("zh-CN-u-ca-chinese", { timeZone: ZONE, dateStyle: "full" });
const clockTime = new Intl.DateTimeFormat("zh-CN", {
  timeZone: ZONE,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

type Part = Intl.DateTimeFormatPartTypes;

const partsOf = (format: Intl.DateTimeFormat, at: number): ((type: Part) => string) => {
  const parts = format.formatToParts(at);
  return (type) => parts.find((part) => part.type === type)?.value ?? "";
};

/** A moment as the wall of a village hall tells it (K-U10). */
export interface Day {
  /** 11月23日 */
  readonly solar: string;
  /** 星期一 */
  readonly weekday: string;
  /** 十月十五; empty where the machine does not know the farmers' calendar. */
  readonly lunar: string;
  /** 20:30 */
  readonly time: string;
}

export const dayOf = (at: number): Day => {
  const sun = partsOf(solar, at);
  const moon = partsOf(lunar, at);
  return {
    solar: `${sun("month")}${sun("month").endsWith("月") ? "" : "月"}${sun("day")}日`,
    weekday: sun("weekday"),
    lunar: `${moon("month")}${moon("day")}`,
    time: clockTime.format(at),
  };
};

/** A date of the ledger in words: 11月20日. */
export const dateWords = (date: string): string => {
  const [, month = "", day = ""] = date.split("-");
  return `${Number(month)}月${Number(day)}日`;
};
