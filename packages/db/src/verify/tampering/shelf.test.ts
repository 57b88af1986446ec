import type { Database } from "../../database.ts";
import * as shelfBook from "../../repositories/shelf-book.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ADMIN, foundVillage, NOW } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const said = {
    _tag: "BansSet",
    bans: [{ kind: "酒", words: ["酒"], except: [] }],
    why: "会上定的",
  } as const;
  await writing(
    database,
    village,
  )(async (tx) => shelfBook.append(tx, said, { by: ADMIN.id, at: NOW }));
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what may not be given",
    sql: ["update shelf_entry set said = replace(said, '酒', '醋') where number = 1"],
    finds: [["record behind a leaf", "shelfEntry/1"]],
  },
];

/** Law I9: a list of what may not be given that somebody rewrote behind the program's back. */
tampered("what somebody changed about the shelf", live, CASES);
