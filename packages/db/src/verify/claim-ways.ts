import { contentOf } from "../repositories/claim-events.ts";
import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import type { Tables } from "../tables/define.ts";
import { type Cells, tableOf } from "../unit.ts";
import { int, orEmpty, text } from "./cells.ts";
import { inside, parsed } from "./documents.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";

type Row = Tables["claim"]["$inferSelect"];

const EVENTS = `select claim_id, place, content, state from claim_event
  where village_id = ? order by claim_id, place`;

const onBoardUntil = (state: unknown): unknown => {
  const tag = inside(state, "_tag");
  return tag === "OnNotice" || tag === "Halted" ? inside(inside(state, "notice"), "until") : null;
};

const appealIn = (state: unknown): unknown => {
  const appeal = inside(state, "appeal");
  return appeal === null ? null : (inside(inside(appeal, "decision"), "ruling") ?? "open");
};

/** The parts of a state that stand beside it, one after the other. */
const partsIn = (way: string): string => {
  const state = parsed(way);
  const parts = ["_tag", "points", "counted", "version", "transfer"];
  const all = parts.map((part) => inside(state, part));
  return [...all, onBoardUntil(state), appealIn(state)].map(orEmpty).join(" ");
};

const partsOf = (row: Row): string =>
  [
    row.state,
    row.points,
    row.counted,
    row.rulebookVersion,
    row.reversalId,
    row.noticeUntil,
    row.appeal,
  ]
    .map(orEmpty)
    .join(" ");

const checkWay = (row: Row, events: ReadonlyArray<Cells>, findings: Findings): void => {
  const last = events.at(-1);
  findings.compare("events of a claim", row.id, row.events, events.length);
  findings.compare("way of a claim", row.id, orEmpty(last?.[3] ?? null), row.way);
  findings.compare("way of a claim", row.id, partsIn(row.way), partsOf(row));
  const said = events.findLast(([, , content]) => content !== null)?.[2];
  findings.compare("content of a claim", row.id, orEmpty(said ?? null), contentOf(row));
  const subject = inside(parsed(row.particulars), "subject");
  findings.compare("content of a claim", row.id, orEmpty(subject), orEmpty(row.subject));
};

/**
 * I9: a claim says what its events say that it says, and stands where they left it. The events are
 * records of the log themselves, so that nothing in a claim changes unseen.
 */
export const checkClaimWays = async (look: Look, findings: Findings): Promise<void> => {
  const { names, rowOf } = selecting(tableOf(look.read, "claim"));
  const events = new Ordered(batches(look, EVENTS));
  const stray = ([claim, place]: Cells): void => {
    findings.add("claim of an event", `${text(claim)}/${int(place)}`, text(claim), "");
  };
  const claims = `select ${names} from claim where village_id = ? order by id`;
  for await (const rows of batches(look, claims)) {
    for (const cells of rows) {
      const row = rowOf(cells);
      const { own, strays } = await events.upTo(row.id);
      strays.forEach(stray);
      checkWay(row, own, findings);
    }
  }
  for await (const event of events.rest()) stray(event);
};
