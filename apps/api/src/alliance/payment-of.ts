import type { ShopTerms } from "@huzhu/domain/alliance";
import type { LinePayment } from "@huzhu/domain/fund";
import type { Fen } from "@huzhu/domain/money";
import type { CalendarDate } from "@huzhu/domain/time";

interface Owed {
  readonly name: ShopTerms["name"];
  readonly through: CalendarDate;
  readonly fen: Fen;
}

/** What the fund is asked to pay for a list: all of it, to the shop. */
export const paymentOf = (
  { name, through, fen }: Owed,
  asked: Pick<LinePayment, "id" | "line" | "place" | "on">,
): LinePayment => ({
  ...{ ...asked, use: null, title: `联盟店清算：${name}，到${through}` },
  payees: [{ name, household: null, fen }],
});
