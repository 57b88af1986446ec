import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { type Cells, tableOf } from "../unit.ts";
import { digestOf, documentCell } from "../vault/document.ts";
import { int, orEmpty, text } from "./cells.ts";
import { inside, parsed } from "./documents.ts";
import { erasedOnes } from "./erased.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";
import { documentOf, opened } from "./sealed.ts";
import { VisitPay } from "./visit-pay.ts";

/** A table of things that take steps, and the one of their events. */
interface Walked {
  readonly name: "helpRequest" | "visit";
  readonly table: "help_request" | "visit";
  readonly event: "requestEvent" | "visitEvent";
  readonly events: string;
  readonly words: { readonly way: string; readonly events: string; readonly stray: string };
}

const WALKED = [
  {
    name: "helpRequest",
    event: "requestEvent",
    events: `select request_id, place, salt, document, digest from request_event
      where village_id = ? order by request_id, place`,
    table: "help_request",
    words: {
      way: "way of a request",
      events: "events of a request",
      stray: "request of an event",
    },
  },
  {
    name: "visit",
    event: "visitEvent",
    events: `select visit_id, place, salt, document, digest from visit_event
      where village_id = ? order by visit_id, place`,
    table: "visit",
    words: { way: "way of a visit", events: "events of a visit", stray: "visit of an event" },
  },
] as const satisfies ReadonlyArray<Walked>;

/** What an event left, under which salt; `null` where that was erased. */
interface Left {
  readonly salt: string;
  readonly digest: string;
}

const cellOrNull = (cell: unknown): string | null => (cell === null ? null : text(cell));

/** Looks at one event: what it says is what its digest tells. */
const leftBy = (
  { read }: Look,
  kind: Walked["event"],
  [owner, place, salt, document, digest]: Cells,
  findings: Findings,
): Left | null => {
  const id = `${text(owner)}/${int(place)}`;
  const row = { salt: cellOrNull(salt), document: cellOrNull(document) };
  const said = documentOf(read, kind, row, id, findings);
  if (said === null) return null;
  const now = digestOf(said.salt ?? "", said.document);
  if (digest !== null) findings.compare("content of an event", `${kind}/${id}`, text(digest), now);
  return { salt: said.salt ?? "", digest: now };
};

const checkOne = async (
  look: Look,
  { name, table: all, event, events: statement, words }: (typeof WALKED)[number],
  findings: Findings,
  pay: VisitPay,
): Promise<void> => {
  const table = tableOf(look.read, name);
  const { names, rowOf } = selecting(table);
  const erased = await erasedOnes(look.read);
  const events = new Ordered(batches(look, statement));
  const stray = ([owner, place]: Cells): void => {
    findings.add(words.stray, `${text(owner)}/${int(place)}`, text(owner), "");
  };
  const rowsOf = `select ${names} from ${all} where village_id = ? order by id`;
  for await (const rows of batches(look, rowsOf)) {
    for (const cells of rows) {
      const row = rowOf(cells);
      const { own, strays } = await events.upTo(row.id);
      strays.forEach(stray);
      findings.compare(words.events, row.id, row.events, own.length);
      const left = own.map((each) => leftBy(look, event, each, findings));
      for (const [place, [, , , document]] of own.entries()) {
        if (document !== null || erased.has(row.elderId ?? "")) continue;
        findings.add("erased without a word", `${event}/${row.id}/${place}`, 1, 0);
      }
      const document = opened(look.read, row.document, documentCell(all, row.id), findings);
      const said = document === null ? null : parsed(document);
      if (name === "visit") await pay.take(row.id, said);
      if (document === null) continue;
      const last = left.at(-1);
      if (last) {
        findings.compare(words.way, row.id, last.digest, digestOf(last.salt, document));
      }
      const parts = [inside(inside(said, "state"), "_tag"), inside(said, "elder")];
      const found = [row.state, row.elderId];
      const [expected, there] = [parts, found].map((each) => each.map(orEmpty).join(" "));
      findings.compare(words.way, row.id, expected ?? "", there ?? "");
    }
  }
  for await (const one of events.rest()) stray(one);
};

/**
 * I9: requests and visits stand where their events left them. The events are records of the log
 * themselves, so that nothing of who came and what it brought changes unseen. I12: what a visit brought
 * is what was paid.
 */
export const checkVisits = async (look: Look, findings: Findings): Promise<void> => {
  const pay = new VisitPay(look, findings);
  for (const walked of WALKED) await checkOne(look, walked, findings, pay);
  await pay.end();
};
