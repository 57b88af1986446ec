import {
  FEEDBACK_WORDS,
  HELP_WORDS,
  ORDER_WORDS,
  REQUEST_STEP_WORDS,
  seenWords,
  type TimelineEntry,
  VISIT_STEP_WORDS,
  yuan,
} from "@huzhu/contract";
import { type Read, visitPhotos } from "@huzhu/db";
import type { Resident } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { helped } from "../../elders/timeline/help.ts";
import { meals } from "../../elders/timeline/meals.ts";
import { orders } from "../../elders/timeline/orders.ts";
import { facts, type Section } from "./section.ts";

type Entry<Tag extends TimelineEntry["_tag"]> = Extract<TimelineEntry, { readonly _tag: Tag }>;

const of = <Tag extends TimelineEntry["_tag"]>(
  tag: Tag,
  entries: ReadonlyArray<TimelineEntry>,
): ReadonlyArray<Entry<Tag>> => entries.filter((entry): entry is Entry<Tag> => entry._tag === tag);

/** What somebody asked for, who came and what they saw, what was bought for them and what they ate. */
export const helpSections = async (
  read: Read,
  person: Pick<Resident, "id" | "householdId">,
  today: CalendarDate,
): Promise<ReadonlyArray<Section>> => {
  const entries = [
    ...(await helped(read, person, today)),
    ...(await orders(read, person)),
    ...(await meals(read, person)),
  ].toSorted((a, b) => b.on.localeCompare(a.on));
  const photos = await visitPhotos.ofElder(read, person.id);
  return [
    {
      title: "求助",
      headings: ["哪天", "要什么", "急不急", "办得怎样"],
      rows: of("Asked", entries).map(({ on, kind, urgent, step }) => [
        ...[on, HELP_WORDS[kind], urgent ? "急" : null, REQUEST_STEP_WORDS[step]],
      ]),
    },
    {
      title: "走访",
      headings: ["哪天", "做什么", "谁去的", "办得怎样", "看到什么", "老人怎么说"],
      rows: of("Visited", entries).map(({ on, title, helpers, step, seen, feedback }) => [
        ...[on, title, helpers.join("、"), VISIT_STEP_WORDS[step]],
        ...[seen && seenWords(seen).join("，"), feedback && FEEDBACK_WORDS[feedback]],
      ]),
    },
    {
      title: "买的服务",
      headings: ["哪天", "买什么", "谁做", "多少钱", "办得怎样"],
      rows: of("Ordered", entries).map(({ on, title, provider, price, step }) => [
        ...[on, title, provider, yuan(price), ORDER_WORDS[step]],
      ]),
    },
    {
      title: "吃饭和日间照料",
      headings: ["到哪天", "什么", "这个月几次"],
      rows: of("Ate", entries).map(({ on, title, times }) => [on, title, times]),
    },
    facts("走访时拍的照片", [["张数", photos.length]]),
  ];
};
