import {
  FEEDBACK_WORDS,
  HELP_WORDS,
  ORDER_WORDS,
  seenWords,
  type TimelineEntry,
  type TimelineTag,
  yuan,
} from "@huzhu/contract";
import { CARE_EVENT_LABELS, ELDER_GROUP_LABELS } from "@huzhu/domain/elders";
import { levelWords } from "../elders/words.ts";
import { VERB_WORDS } from "../register/words.ts";
import { helpersText, requestStepWords, visitStepWords } from "../visits/words.ts";
import { dayWords } from "../when.ts";

/** What somebody may want to see of all that happened. */
export const PARTS = [
  { value: "all", word: "全部", tags: null },
  { value: "help", word: "求助和走访", tags: ["Asked", "Visited"] },
  { value: "bought", word: "买的服务", tags: ["Ordered"] },
  { value: "meals", word: "吃饭和日间照料", tags: ["Ate"] },
  { value: "health", word: "身体上的事", tags: ["Happened", "Assessed"] },
  { value: "papers", word: "证件", tags: ["Certified", "CertificateEnded"] },
  { value: "moves", word: "户籍变动", tags: ["Moved"] },
] as const satisfies ReadonlyArray<{
  readonly value: string;
  readonly word: string;
  readonly tags: ReadonlyArray<TimelineTag> | null;
}>;
export type Part = (typeof PARTS)[number]["value"];

/** One line: what it was, how it was, and who had a part in it. */
export interface Told {
  readonly what: string;
  readonly how: string;
  readonly who: string;
}

const visited = (entry: Extract<TimelineEntry, { readonly _tag: "Visited" }>): Told => ({
  what: `走访：${entry.title}`,
  how: [
    visitStepWords(entry.step),
    ...(entry.seen ? seenWords(entry.seen) : []),
    ...(entry.feedback ? [`老人说${FEEDBACK_WORDS[entry.feedback]}`] : []),
  ].join("，"),
  who: helpersText(entry.helpers.map((name) => ({ name }))),
});

/** What a line of the timeline says. */
export const told = (entry: TimelineEntry): Told => {
  switch (entry._tag) {
    case "Asked":
      return {
        what: `求助：${HELP_WORDS[entry.kind]}${entry.urgent ? "（急）" : ""}`,
        ...{ how: requestStepWords(entry.step), who: "" },
      };
    case "Visited":
      return visited(entry);
    case "Ordered": {
      const how = `${ORDER_WORDS[entry.step]}，${yuan(entry.price)}`;
      return { what: `买服务：${entry.title}`, how, who: entry.provider };
    }
    case "Ate":
      return { what: entry.title, how: `这个月${entry.times}次`, who: "" };
    case "Happened":
      return { what: CARE_EVENT_LABELS[entry.event], how: entry.note, who: `${entry.by}记` };
    case "Assessed": {
      const how = `${levelWords(entry.level)}，${entry.total}分`;
      return { what: "能力评估", how, who: entry.assessors.join("、") };
    }
    case "Certified": {
      const until = entry.until === null ? "长期" : `到${dayWords(entry.until)}`;
      return { what: `证件：${ELDER_GROUP_LABELS[entry.group]}`, how: until, who: entry.issuer };
    }
    case "CertificateEnded":
      return { what: `证件注销：${ELDER_GROUP_LABELS[entry.group]}`, how: entry.why, who: "" };
    case "Moved":
      return { what: VERB_WORDS[entry.verb], how: entry.why, who: `${entry.by}记` };
  }
};
