import type { MandateRow } from "@huzhu/contract";
import type { Points } from "@huzhu/domain/points";

/** What a proxy may do, in one line. */
export const scopeWords = (
  { see, ask, spend }: MandateRow["scope"],
  points: (amount: Points) => string,
): string =>
  [
    see ? "看积分" : "",
    ask ? "求助、申报" : "",
    spend ? `换东西（一次${points(spend.perRedemption)}分，一天${points(spend.perDay)}分）` : "",
  ]
    .filter((word) => word !== "")
    .join("、");

/** Who acts, as a list names them. */
export const delegateName = ({ delegate }: Pick<MandateRow, "delegate">): string =>
  delegate.name ?? "代理人（资料已删除）";

/** How the elder agreed. */
export const consentWords = ({ witness }: Pick<MandateRow, "witness">): string =>
  witness === null ? "纸质同意书" : `按手印，${witness}见证`;

/** What somebody did for somebody else, beside the line that says what. */
export const actedByWords = (actedBy: string | null): string =>
  actedBy === null ? "" : `由${actedBy}代办`;
