import { PaymentId } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { openDatabase } from "../open.ts";
import * as fundBook from "../repositories/fund-book.ts";
import * as villages from "../repositories/villages.ts";
import { PAYMENT, payFromCanteen } from "./fund.ts";
import { TEST_VAULT } from "./vault.ts";
import { writing } from "./write.ts";

/**
 * Pays a fen from the canteen's line until it is killed, several at a time: each cadre goes on after
 * their last payment in the fund's book, and each payment that is answered is printed.
 */
const CADRES = [0, 1, 2, 3];

const [url = ""] = process.argv.slice(2);
const database = Result.getOrThrow(await openDatabase({ url, vault: TEST_VAULT }));
const [village] = await villages.list(database);
if (!village) throw new Error("there is no village");
const { payments } = await database.read(village.id, (read) => fundBook.fund(read));
const kept = [...payments.keys()];

const payFor = async (cadre: number): Promise<void> => {
  const first = kept.filter((id) => id.startsWith(`p-${cadre}-`)).length;
  for (let nth = first; ; nth += 1) {
    const name = `${cadre}-${nth}`;
    const id = PaymentId.make(`p-${name}`);
    const payees = [{ name: "老周菜店", household: null, fen: Fen.make(1) }] as const;
    const transfer = TransferId.make(`t-${name}`);
    await writing(
      database,
      village.id,
    )((tx) => payFromCanteen(tx, { ...PAYMENT, id, payees }, transfer));
    process.stdout.write(`${id}\n`);
  }
};

await Promise.all(CADRES.map(payFor));
