import type { Table } from "drizzle-orm";
import { nameOf } from "../columns.ts";
import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { tableOf } from "../unit.ts";
import { digestOf } from "../vault/document.ts";
import { cellIn, PLACE_KINDS, PLACES, type PlaceKind, rowName } from "../vault/places.ts";
import { isSealed } from "../vault/safe.ts";
import type { Findings } from "./finding.ts";
import { opened } from "./sealed.ts";

/** Kinds whose cells are opened where it is looked what they say; pictures are by whoever sees them. */
const ELSEWHERE: ReadonlySet<PlaceKind> = new Set([
  ...(["resident", "registerChange", "abilityAssessment", "certification"] as const),
  ...(["certificationEnd", "careEvent", "requestEvent", "visitEvent", "helpRequest"] as const),
  ...(["visit", "mandate", "disclosure", "consent", "photo", "portrait"] as const),
]);

const checkKind = async (look: Look, kind: PlaceKind, findings: Findings): Promise<void> => {
  const table: Table = tableOf(look.read, kind);
  const { names, rowOf } = selecting(table);
  const columns = Object.keys(PLACES[kind].sealed);
  const rows = `select ${names} from ${nameOf(table)} where village_id = ?`;
  for await (const some of batches(look, rows)) {
    for (const row of some.map(rowOf)) {
      const of = rowName(kind, row);
      const said = columns.map((column) => {
        const cell: unknown = row[column];
        // Answers of orders, and those that are kept no more, stand in the open.
        if (typeof cell !== "string" || (kind === "attempt" && !isSealed(cell))) return null;
        return opened(look.read, cell, cellIn(kind, column, of), findings);
      });
      const [salt, document] = said;
      if (kind !== "provider" || row.digest === null || document == null) continue;
      const now = digestOf(salt ?? "", document);
      findings.compare("content of a provider", of, String(row.digest), now);
    }
  }
};

/** I9: what is sealed can be opened where it stands, and says what was sealed there. */
export const checkOpenable = async (look: Look, findings: Findings): Promise<void> => {
  for (const kind of PLACE_KINDS) {
    if (!ELSEWHERE.has(kind)) await checkKind(look, kind, findings);
  }
};
