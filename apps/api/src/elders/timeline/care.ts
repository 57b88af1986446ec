import type { TimelineEntry } from "@huzhu/contract";
import type { Read } from "@huzhu/db";
import type { Resident } from "@huzhu/domain/people";
import { known } from "../facts.ts";

type Known = Awaited<ReturnType<typeof known>>;
type Tell = (known: Known, id: Resident["id"]) => ReadonlyArray<TimelineEntry>;

const events: Tell = (facts, id) =>
  facts.events(id).map(({ kind, on, note, recordedAt, actor }) => ({
    ...({ _tag: "Happened", event: kind, note, by: actor.name } as const),
    ...{ on, at: recordedAt },
  }));

const assessments: Tell = (facts, id) => {
  const all = facts.assessments(id);
  const replaced = new Set(all.map(({ replaces }) => replaces));
  return all
    .filter((one) => !replaced.has(one.id))
    .map(({ id: assessment, assessedOn, result: { level, total }, assessors }) => ({
      ...({ _tag: "Assessed", assessment, level, total, assessors } as const),
      ...{ on: assessedOn, at: null },
    }));
};

const papers: Tell = (facts, id) =>
  facts.certifications(id).flatMap(({ kind: group, paper, from, until, revoked }) => [
    ...[{ _tag: "Certified", group, until, issuer: paper.issuer, on: from, at: null } as const],
    ...(revoked
      ? [
          {
            _tag: "CertificateEnded",
            group,
            why: revoked.why,
            on: revoked.from,
            at: null,
          } as const,
        ]
      : []),
  ]);

/** How somebody was, what happened to them, and what offices said of it. */
export const inCare = async (
  read: Read,
  { id }: Pick<Resident, "id">,
): Promise<ReadonlyArray<TimelineEntry>> => {
  const facts = await known(read, id);
  return [events, assessments, papers].flatMap((tell) => tell(facts, id));
};
