import { lookWords } from "@huzhu/contract";
import { consents, disclosures, type Read } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";
import {
  CONSENT_PURPOSE_LABELS,
  CONSENT_WAY_LABELS,
  LOOK_PURPOSE_LABELS,
} from "@huzhu/domain/privacy";
import { localDate } from "@huzhu/domain/time";
import type { Section } from "./section.ts";

/** More than anybody is ever looked at. */
const ALL = 10_000;

/** What somebody agreed to, and who looked at what of them. */
export const privacySections = async (
  read: Read,
  resident: ResidentId,
): Promise<ReadonlyArray<Section>> => {
  const given = await consents.ofResident(read, resident);
  const { rows } = await disclosures.page(read, { resident }, { page: 1, pageSize: ALL });
  return [
    {
      title: "同意",
      headings: ["哪天", "同意什么", "怎么同意的", "监护人", "见证人", "撤回"],
      rows: given.map(({ on, purpose, way, guardian, witness, withdrawn }) => [
        ...[on, CONSENT_PURPOSE_LABELS[purpose], CONSENT_WAY_LABELS[way]],
        ...[guardian && `${guardian.name}（${guardian.tie}）`, witness],
        withdrawn?.from ?? null,
      ]),
    },
    {
      title: "谁看过",
      headings: ["哪天", "谁", "做了什么", "为了什么", "用来做什么"],
      rows: rows.map((look) => [
        ...[localDate(look.at), look.actor.name, lookWords(look)],
        ...[LOOK_PURPOSE_LABELS[look.purpose], look.words],
      ]),
    },
  ];
};
