import type { Meeting, Member, MotionDraft, Voice } from "@huzhu/domain/governance";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { seeded } from "../random.ts";
import type { Settlement } from "../village/village.ts";
import { calledMeeting, type Held, heldMeeting, noticeOf } from "./meetings.ts";
import { seats } from "./seats.ts";

/** Who sits in the fund committee, the meeting that it held, and the one that is called. Invented. */
export interface CommitteeRecords {
  readonly members: ReadonlyArray<Member>;
  readonly held: Held;
  readonly called: Meeting;
}

interface Plan {
  readonly seed: number;
  readonly ids: MakeId;
  readonly endingOn: CalendarDate;
}

const DAYS_AGO = 16;
const DAYS_AHEAD = 3;

/** The schemes of the demo's awards, which that meeting adopts. */
const ADOPTED = [
  ["好邻居", "good-neighbour@1"],
  ["孝善奖", "filial@1"],
] as const;
const AYE = Array<Voice>(8).fill("for");

const motion = (title: string, text: string, more: Partial<MotionDraft> = {}): MotionDraft => ({
  ...{ title, text, about: "text", subject: null, concerns: [] },
  ...more,
});

/** The committee of the demo's four sides. */
export const committeeRecords = (
  settlement: Settlement,
  { seed, ids, endingOn }: Plan,
): CommitteeRecords => {
  const members = seats(settlement, { random: seeded(seed), ids, on: endingOn });
  const [first, second] = settlement.staff;
  if (!first || !second) throw new Error("the village has no staff");
  const writing = { ids, by: second.id, keeper: second.name, members };
  const homes = members.flatMap(({ household }) => household ?? []);
  const others = settlement.households.filter(({ id }) => !homes.includes(id)).slice(0, 4);
  const concerns = [...homes.slice(-1), ...others.map(({ id }) => id)];
  const date = addDays(endingOn, -DAYS_AGO);
  const agenda = { date, calledOn: noticeOf(date), minutes: `${date.slice(0, 4)}年第1号` };
  const held = heldMeeting(writing, agenda, [
    {
      draft: motion(
        "给八十岁以上独居老人每户送一桶油",
        "从公益金里出，入户的时候带上门，送到签收。",
      ),
      voices: AYE,
    },
    ...ADOPTED.map(([title, subject]) => ({
      draft: motion(`采用“${title}”评奖办法第1版`, "办法已经念过，看什么、怎么分都在上面。", {
        ...{ about: "scheme", subject },
      }),
      voices: AYE,
    })),
    {
      draft: motion("表扬五户好邻居", "名单公示七天，没有人反对就发奖状。", { concerns }),
      voices: ["for", "for", "for", "for", "against", "abstain", "for"],
    },
    {
      draft: motion("积分超市搬到小学旁边", "现在的门面十二月到期。"),
      voices: ["against", "against", "for", "abstain", "against", "for", "against", "against"],
    },
  ]);
  const next = addDays(endingOn, DAYS_AHEAD);
  const called = calledMeeting(writing, {
    ...{ date: next, calledOn: addDays(endingOn, -1), minutes: `${next.slice(0, 4)}年第2号` },
    motions: [
      motion("腊月慰问怎么办", "慰问哪些老人，带什么东西，谁去。"),
      motion("公益性岗位还要不要加人", "打扫和送饭，看忙不忙得过来。"),
    ],
  });
  return { members, held, called };
};
