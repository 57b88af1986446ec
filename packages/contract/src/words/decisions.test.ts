import {
  type Decision,
  MajorityNotReached,
  MeetingInTheFuture,
  MoreThanHouseholds,
  QuorumNotReached,
  VotesDoNotAddUp,
} from "@huzhu/domain/governance";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { decisionWords, neededWords, sentenceOf } from "./index.ts";

const decision: Decision = {
  body: "representatives",
  date: CalendarDate.make("2026-11-20"),
  due: 38,
  present: 31,
  inFavour: 29,
  against: 1,
  abstained: 1,
  chair: "王建国",
  minuteKeeper: "李秀英",
  minutes: "2026年第7号",
};

describe("a decision in words", () => {
  it.each([
    [
      "representatives",
      "2026年11月20日村民代表会议，应到38人，实到31人，同意29人，反对1人，弃权1人",
    ],
    ["households", "2026年11月20日户代表会议，应到38户，实到31户，同意29户，反对1户，弃权1户"],
  ] as const)("of %s", (body, words) => {
    expect(decisionWords({ ...decision, body })).toBe(words);
  });

  it.each([
    [null, null, "18岁以上的村民，到会的要超过一半；到会的里面，同意的要超过一半"],
    [100, null, "应到100人，至少要到51人"],
    [100, 60, "应到100人，至少要到51人；实到60人，至少要31人同意"],
  ])("of what villagers need, %s due and %s present", (due, present, words) => {
    expect(neededWords("villagers", { due, present })).toBe(words);
  });

  it.each([
    [
      new QuorumNotReached({ body: "households", due: 120, present: 79, needed: 80 }),
      "到会不够，这次会议不能作决定：应到120户，至少要到80户，实到79户",
    ],
    [
      new MajorityNotReached({ body: "villagers", present: 60, inFavour: 30, needed: 31 }),
      "没有通过：实到60人，至少要31人同意，同意的是30人",
    ],
    [
      new VotesDoNotAddUp({ due: 30, present: 31, votes: 31 }),
      "实到31比应到30还多，请查一查会议记录",
    ],
    [new VotesDoNotAddUp({ due: 0, present: 0, votes: 0 }), "应到人数还没有填"],
    [
      new MoreThanHouseholds({ due: 121, households: 120 }),
      "一户一票：花名册上只有120户，应到不能是121户",
    ],
    [
      new MeetingInTheFuture({
        date: CalendarDate.make("2026-11-26"),
        today: CalendarDate.make("2026-11-25"),
      }),
      "2026年11月26日还没到，开过会才能启用",
    ],
  ])("that cannot be carried out: %s", (refusal, sentence) => {
    expect(sentenceOf(refusal, 0)).toBe(sentence);
  });
});
