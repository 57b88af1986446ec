import { stepWords } from "@huzhu/contract";
import { footprints, type Read, statements } from "@huzhu/db";
import { ClaimStep } from "@huzhu/domain/claims";
import type { ResidentId } from "@huzhu/domain/people";
import { formatPoints, Points, type Scale } from "@huzhu/domain/points";
import { statementRows } from "../../statements/rows.ts";
import type { Section } from "./section.ts";

const stateWords = (state: string): string => {
  const step = ClaimStep.literals.find((one) => one === state);
  return step === undefined ? state : stepWords(step);
};

/** What somebody earned and took: claims about them, redemptions by their card, their own accounts. */
export const pointsSections = async (
  read: Read,
  resident: ResidentId,
  scale: Scale,
): Promise<ReadonlyArray<Section>> => {
  const lines: Array<ReadonlyArray<string | number | null>> = [];
  for (const account of await footprints.accountsOf(read, resident)) {
    const own = account.unit === "time" ? 0 : scale;
    const { lines: entries } = await statements.page(read, account.id);
    for (const row of await statementRows(read, account, entries, scale)) {
      const figures = [row.amount, row.balance].map((one) => formatPoints(one, own));
      lines.push([
        row.eventDate,
        row.sentence,
        ...figures,
        account.unit === "time" ? "分钟" : "分",
      ]);
    }
  }
  const claims = await footprints.claimsOf(read, resident);
  const taken = await footprints.redemptionsOf(read, resident);
  return [
    {
      title: "积分申报",
      headings: ["哪天", "细则条目", "现在", "积分", "备注"],
      rows: claims.map(({ on, rule, state, points, note }) => [
        ...[on, rule, stateWords(state)],
        points === null ? null : formatPoints(Points.make(points), scale),
        note,
      ]),
    },
    {
      title: "兑换",
      headings: ["哪天", "什么", "积分"],
      rows: taken.map((one) => [
        one.eventDate,
        one.lines.map(({ name, pieces, unit }) => `${name}${pieces}${unit}`).join("、"),
        formatPoints(one.points, scale),
      ]),
    },
    {
      title: "个人账户",
      headings: ["哪天", "什么", "变动", "余额", "单位"],
      rows: lines,
    },
  ];
};
