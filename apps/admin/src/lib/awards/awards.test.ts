import type { AwardSchemes, CandidateName } from "@huzhu/contract";
import { type Award, CandidateId, checkScheme } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { Judging } from "./judging.svelte.ts";
import { paymentCsv } from "./payment-csv.ts";
import { SchemeDraft } from "./scheme-draft.svelte.ts";
import { schemeRows } from "./schemes.svelte.ts";
import { deedWords } from "./unit-of.ts";
import { allocationWords, criteriaWords } from "./words.ts";

const TODAY = CalendarDate.make("2026-11-26");
const KNOWN: AwardSchemes = { schemes: [], standings: [], lines: [], scale: 1 };

/** A scheme as somebody would write it. */
const written = (): SchemeDraft => {
  const draft = new SchemeDraft(KNOWN, TODAY);
  draft.title = "好邻居";
  draft.line = "awards";
  const [visits] = draft.criteria;
  if (!visits) throw new Error("A new scheme begins with something that was done.");
  visits.title = "走访老人";
  return draft;
};

describe("a scheme", () => {
  it("is read in what people say and kept in what is counted", () => {
    const draft = written();
    const [one] = draft.criteria;
    if (!one) throw new Error("There is one.");
    one.fact = "pointsEarned";
    one.per = 2.5;
    expect(draft.faults).toEqual([]);
    expect(draft.body).toMatchObject({
      ...{ code: "award-1", who: "household", notice: { days: 5, working: true } },
      criteria: [{ fact: "pointsEarned", per: 25, most: 30 }, { kind: "judged" }],
      allocation: { _tag: "Proportional", payIn: 1_000 },
    });
    one.per = null;
    expect(draft.body).toBeNull();
  });

  it("tells at once that judgement outweighs what was done", () => {
    const draft = written();
    const [, judged] = draft.criteria;
    if (judged) judged.most = 40;
    expect(draft.faults.map(({ _tag }) => _tag)).toEqual(["JudgementOutweighs"]);
  });

  it("comes back as it was when its next version is written", () => {
    const draft = written();
    draft.allocation.way = "ByRank";
    draft.vetoes = "打架、不管老人";
    draft.poolOf = "surplus";
    const { scheme } = draft;
    if (!scheme) throw new Error("It is whole.");
    expect(checkScheme(scheme)).toEqual([]);
    const next = new SchemeDraft({ ...KNOWN, schemes: [scheme] }, TODAY, scheme);
    expect(next.scheme).toEqual({ ...scheme, version: 2 });
    expect(allocationWords(scheme.allocation)).toBe(
      "一等1个各500元，二等3个各300元，三等5个各100元",
    );
    expect(criteriaWords(scheme)).toBe("走访老人30分、委员评议20分");
  });

  it.each([
    {
      way: "Matching",
      is: { contribution: { share: { over: 10, under: 100 }, perChild: 20_000 } },
    },
    { way: "ByFact", is: { fact: "pointsEarned", payIn: 1_000 } },
    { way: "ByTier", is: { tiers: [{ least: 1 }, { least: 2 }, { least: 5 }] } },
  ] as const)("divides by $way", ({ way, is }) => {
    const draft = written();
    draft.allocation.way = way;
    expect(draft.allocation.value).toMatchObject({ _tag: way, ...is });
  });
});

it("opens rounds by the version that a meeting adopted, not by the newest", () => {
  const { scheme } = written();
  if (!scheme) throw new Error("It is whole.");
  const { code } = scheme;
  const [row] = schemeRows({
    schemes: [scheme, { ...scheme, version: 2 }],
    standings: [
      { code, version: 1, step: "adopted", meeting: null },
      { code, version: 2, step: "waiting", meeting: null },
    ],
  });
  expect(row).toMatchObject({ scheme: { version: 2 }, standing: { step: "waiting" } });
  expect(row?.inForce?.version).toBe(1);
});

it("asks for a reason with every mark", () => {
  const { scheme } = written();
  if (!scheme) throw new Error("It is whole.");
  const candidate = { id: CandidateId.make("h"), deeds: {}, judgements: [], vetoes: [] };
  const judging = new Judging(scheme, candidate);
  const [line] = judging.lines;
  if (!line) throw new Error("One criterion is judged.");
  expect(judging.body).toEqual({ candidate: "h", judgements: [], vetoes: [] });
  line.marks = 12;
  expect(judging.body).toBeNull();
  line.why = "常去看老人";
  expect(judging.body?.judgements).toEqual([{ title: "委员评议", marks: 12, why: "常去看老人" }]);
});

it("says what was done as people say it", () => {
  expect(deedWords("pointsEarned", 125, 1)).toBe("12.5分");
  expect(deedWords("filialSupport", 30_000, 1)).toBe("300元");
});

it("writes the bank's list so that no name becomes a formula", () => {
  const name: CandidateName = {
    ...{ id: CandidateId.make("h"), name: "=王秀英", masked: "王**", hamlet: "东沟组" },
    ...{ number: "12", household: null },
  };
  const score = { candidate: name.id, lines: [], total: 1, merit: 1, veto: null };
  const award: Award = {
    ...{ candidate: name.id, amount: Fen.make(1_050), place: 1, title: null, score },
  };
  expect(paymentCsv([{ name, award }])).toBe(
    "\ufeff姓名,村民小组,门牌,金额（元）\r\n'=王秀英,东沟组,12,10.50\r\n",
  );
});
