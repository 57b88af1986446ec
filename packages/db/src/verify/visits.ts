import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { type Cells, tableOf } from "../unit.ts";
import { int, orEmpty, text } from "./cells.ts";
import { inside, parsed } from "./documents.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";

/** A table of things that take steps, and the one of their events. */
interface Walked {
  readonly name: "helpRequest" | "visit";
  readonly table: string;
  readonly events: string;
  readonly words: { readonly way: string; readonly events: string; readonly stray: string };
}

const WALKED = [
  {
    name: "helpRequest",
    events: `select request_id, place, document from request_event
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
    events: `select visit_id, place, document from visit_event
      where village_id = ? order by visit_id, place`,
    table: "visit",
    words: { way: "way of a visit", events: "events of a visit", stray: "visit of an event" },
  },
] as const satisfies ReadonlyArray<Walked>;

const checkOne = async (
  look: Look,
  { name, table: all, events: statement, words }: (typeof WALKED)[number],
  findings: Findings,
): Promise<void> => {
  const table = tableOf(look.read, name);
  const { names, rowOf } = selecting(table);
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
      findings.compare(words.way, row.id, orEmpty(own.at(-1)?.[2] ?? null), row.document);
      const said = parsed(row.document);
      const parts = [inside(inside(said, "state"), "_tag"), inside(said, "elder")];
      const found = [row.state, row.elderId];
      const [expected, there] = [parts, found].map((each) => each.map(orEmpty).join(" "));
      findings.compare(words.way, row.id, expected ?? "", there ?? "");
    }
  }
  for await (const event of events.rest()) stray(event);
};

/**
 * I9: requests and visits stand where their events left them. The events are records of the log
 * themselves, so that nothing of who came and what it brought changes unseen.
 */
export const checkVisits = async (look: Look, findings: Findings): Promise<void> => {
  for (const walked of WALKED) await checkOne(look, walked, findings);
};
