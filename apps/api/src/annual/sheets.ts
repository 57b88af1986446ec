import {
  type AnnualReport,
  FUND_SOURCE_WORDS,
  GRIEVANCE_WORDS,
  MEETING_BODY_WORDS,
  REWARD_WORDS,
} from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import type { WrittenColumn, WrittenSheet } from "../spreadsheet/write-workbook.ts";

const FEN_PER_YUAN = 100;
const yuan = (fen: number): number => fen / FEN_PER_YUAN;
const text = (heading: string, width: number): WrittenColumn => ({ heading, kind: "text", width });
const number = (heading: string): WrittenColumn => ({ heading, kind: "number", width: 12 });

type Village = Pick<VillageProfile, "name" | "demo"> & {
  readonly scale: number;
};

/** What a round gave, in the unit that people know. */
const givenBy = ({ reward, total }: AnnualReport["awards"][number], scale: number): number => {
  if (reward === "money") return yuan(total);
  return reward === "points" ? total / 10 ** scale : total;
};

/** The annual report as tables: by month, money, people, awards, decisions and complaints. */
export const annualSheets = (
  report: AnnualReport,
  { name, demo, scale }: Village,
): ReadonlyArray<WrittenSheet> => {
  const points = (units: number): number => units / 10 ** scale;
  const titles = (what: string): ReadonlyArray<string> => [
    `${name}${demo ? "（演示，人名均为虚构）" : ""}  ${report.year}年度报告`,
    `${what}（${report.from}到${report.to}）`,
  ];
  return [
    {
      ...{ name: "各月", titles: titles("各月") },
      columns: [
        ...[text("月份", 8), number("进账（元）"), number("付出（元）"), number("给出积分")],
        ...[number("兑走积分"), number("走访（次）"), number("帮忙（分钟）"), number("用餐（次）")],
      ],
      rows: report.months.map((one) => [
        ...[`${one.month}月`, yuan(one.income), yuan(one.spent), points(one.given)],
        ...[points(one.redeemed), one.visits, one.minutes, one.meals],
      ]),
    },
    {
      ...{ name: "钱从哪来", titles: titles("各来源进账") },
      columns: [text("来源", 20), number("进账（元）")],
      rows: report.money.sources.map((one) => [FUND_SOURCE_WORDS[one.source], yuan(one.income)]),
    },
    {
      ...{ name: "钱用在哪", titles: titles("各条目收支") },
      columns: [text("条目", 20), number("进账（元）"), number("付出（元）")],
      rows: report.money.lines.map((one) => [one.title, yuan(one.income), yuan(one.spent)]),
    },
    {
      ...{ name: "走访到的老人", titles: titles("各村民小组走访到的老人") },
      columns: [text("村民小组", 16), number("老人"), number("走访到"), number("还没走访到")],
      rows: report.elders.map(({ hamlet, elders, reached }) => [
        ...[hamlet, elders, reached, elders - reached],
      ]),
    },
    {
      ...{ name: "奖励", titles: titles("评出的奖励") },
      columns: [
        text("哪天", 12),
        text("奖励", 24),
        text("发什么", 8),
        number("多少"),
        text("谁", 60),
      ],
      rows: report.awards.map((one) => [
        ...[one.on, `${one.title}${one.period}`, REWARD_WORDS[one.reward], givenBy(one, scale)],
        one.winners.map(({ masked }) => masked).join("、"),
      ]),
    },
    {
      ...{ name: "决议", titles: titles("会上决定的事") },
      columns: [
        ...[text("哪天", 12), text("谁开的会", 18), text("什么事", 40), text("结果", 8)],
        ...[number("实到"), number("同意"), number("反对"), number("弃权"), number("回避")],
      ],
      rows: report.decisions.map((one) => [
        ...[one.on, MEETING_BODY_WORDS[one.body], one.title, one.carried ? "通过" : "没通过"],
        ...[one.present, one.inFavour, one.against, one.abstained, one.recused],
      ]),
    },
    {
      ...{ name: "投诉和异议", titles: titles("投诉和异议") },
      columns: [
        text("什么", 20),
        number("几件"),
        number("属实"),
        number("不属实"),
        number("还在查"),
      ],
      rows: report.grievances.map((one) => [
        ...[GRIEVANCE_WORDS[one.kind], one.made, one.upheld, one.dismissed, one.open],
      ]),
    },
  ];
};
