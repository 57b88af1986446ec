import { keepScheme, putSchemeToVote, type RequestOf } from "@huzhu/contract";
import { LineCode } from "@huzhu/domain/fund";
import { SchemeCode } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { RuleCode } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { calling, deciding, type Seated } from "./committee.ts";
import { answered, attempt, type House, NOW } from "./house.ts";

export type SchemeBody = RequestOf<typeof keepScheme>["body"];

const TODAY = localDate(NOW);
const fen = (n: number) => Fen.make(n);
export const LINE = LineCode.make("filial");

/** 孝善奖: a tenth of what children pay, from 100 yuan on, at most 200 yuan for each child. */
export const FILIAL: SchemeBody = {
  ...{ code: SchemeCode.make("filial"), title: "孝善奖", effectiveFrom: TODAY, who: "household" },
  ...{ period: "halfYear", reward: "money", line: LINE, notice: { days: 3, working: false } },
  criteria: [
    { kind: "deed", title: "赡养", fact: "filialSupport", per: 10_000, marks: 1, most: 100 },
    { kind: "judged", title: "评议", most: 20 },
  ],
  vetoes: ["虐待老人"],
  allocation: {
    _tag: "Matching",
    contribution: {
      ...{ code: RuleCode.make("m"), title: "孝善", share: { over: 1, under: 10 } },
      ...{ floor: fen(10_000), perChild: fen(20_000) },
    },
  },
};

/** Keeps a scheme as its first version, and lets the committee adopt it. */
export const adopting = async (
  house: House,
  seven: ReadonlyArray<Seated>,
  body: SchemeBody,
): Promise<void> => {
  const admin = await house.as("admin");
  const { code, version } = await answered(admin.call(keepScheme, { body, ...attempt() }));
  const meeting = await calling(house, `通过${body.title}的会`);
  const putting = { params: { code }, body: { version, meeting }, ...attempt() };
  await answered(admin.call(putSchemeToVote, putting));
  await deciding(house, seven, meeting, "for");
};
