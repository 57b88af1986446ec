import { type AlertRow, FINDING_WORDS } from "@huzhu/contract";
import { isKnown, type What } from "./what.ts";

/** Where somebody can look at what an alert is about. */
export type AlertPlace =
  | { readonly route: "/accounts/[id]"; readonly id: string; readonly word: string }
  | { readonly route: "/ledger/transfers/[id]"; readonly id: string; readonly word: string }
  | { readonly route: "/goods/[id]"; readonly id: string; readonly word: string }
  | { readonly route: "/ledger/seals/[number]"; readonly id: string; readonly word: string };

const OF_ACCOUNTS: ReadonlyArray<What> = [
  "stored balance",
  "stored number of entries",
  "stored lifetime",
  "spent below the floor",
  "points on hold",
  "sum of lots",
  "sequence of an entry",
  "vouchers that are out",
];
const OF_TRANSFERS: ReadonlyArray<What> = [
  "sum of entries",
  "transfer without entries",
  "columns of a reason",
];
const OF_SEALS: ReadonlyArray<What> = ["signature of a seal", "root of a seal", "chain of seals"];

const among = (all: ReadonlyArray<string>, what: string): boolean => all.includes(what);

/** The page of what an alert is about; `null` where there is none for it. */
export const placeOfAlert = ({
  what,
  subject,
}: Pick<AlertRow, "what" | "subject">): AlertPlace | null => {
  const [kind, id] = subject.split("/");
  if (among(OF_ACCOUNTS, what)) return { route: "/accounts/[id]", id: subject, word: "看这个账户" };
  if (among(OF_TRANSFERS, what) || (kind === "transfer" && id !== undefined)) {
    return { route: "/ledger/transfers/[id]", id: id ?? subject, word: "看这一笔" };
  }
  const number = /^\d+/.exec(subject)?.[0];
  if (among(OF_SEALS, what) && number !== undefined) {
    return { route: "/ledger/seals/[number]", id: number, word: `看第${number}号封账单` };
  }
  return what === "pieces on hand"
    ? { route: "/goods/[id]", id: subject, word: "看这样商品" }
    : null;
};

/** What is wrong, in a few words; the whole sentence where this console does not know it yet. */
export const titleOfAlert = ({ what, sentence }: Pick<AlertRow, "what" | "sentence">): string =>
  isKnown(what) ? FINDING_WORDS[what] : sentence;
