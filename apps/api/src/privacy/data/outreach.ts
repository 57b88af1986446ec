import { ANSWER_WORDS, GATHERING_WORDS, PRAISE_WORDS, SAID_WORDS } from "@huzhu/contract";
import { doorsteps, outreach, type Read } from "@huzhu/db";
import type { Resident } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import type { Section } from "./section.ts";

/** What somebody's family said at its door, where somebody came, and for what they were praised. */
export const outreachSections = async (
  read: Read,
  { id, householdId }: Pick<Resident, "id" | "householdId">,
): Promise<ReadonlyArray<Section>> => {
  const titles = new Map((await outreach.campaigns(read)).map((one) => [one.id, one.title]));
  const knocks = await doorsteps.ofHousehold(read, householdId);
  const gatherings = await outreach.gatherings(read);
  const praises = await outreach.praises(read);
  return [
    {
      title: "入户",
      headings: ["哪天", "哪一次", "结果", "问到的", "家里怎么说"],
      rows: knocks.map(({ campaign, on, answer, note }) => [
        ...[on, titles.get(campaign) ?? null, ANSWER_WORDS[answer._tag]],
        answer._tag === "Welcomed" ? answer.said.map((one) => SAID_WORDS[one]).join("、") : null,
        note,
      ]),
    },
    {
      title: "参加过的活动",
      headings: ["哪天", "什么", "名称", "在哪里"],
      rows: gatherings
        .filter(({ guests }) => guests.includes(id))
        .map(({ on, kind, title, place }) => [on, GATHERING_WORDS[kind], title, place]),
    },
    {
      title: "表扬",
      headings: ["哪天", "什么", "栏上的话", "缘由", "谁点的头"],
      rows: praises
        .filter(({ household }) => household === householdId)
        .map(({ at, kind, line, why, agreed }) => [
          ...[localDate(at), PRAISE_WORDS[kind], line, why, agreed?.who ?? null],
        ]),
    },
  ];
};
