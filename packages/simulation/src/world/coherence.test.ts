import { findsBroken } from "../testing/tamper.ts";

findsBroken("the books of a village", [
  {
    name: "when a transfer was removed",
    law: "every claim and redemption is in the journal",
    tamper: ({ journal }) => {
      const at = journal.findLastIndex(({ transfer }) => transfer.reason._tag === "ByRule");
      journal.splice(at, 1);
    },
  },
]);
