import { batches, type Look } from "../stream.ts";
import type { Cells } from "../unit.ts";
import { entriesAbout, movedBy, spell } from "./about.ts";
import type { Accounts } from "./accounts.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

/** What was issued by each transfer; and what came back or was made void by each, and to whom. */
const ISSUED = `select transfer_id, null, sum(denomination) from voucher
  where village_id = ? group by transfer_id order by transfer_id`;
const ENDED = `select e.transfer_id, e.account_id, sum(v.denomination) from voucher_end e
  left join voucher v on v.village_id = e.village_id and v.serial = e.serial
  where e.village_id = ? group by e.transfer_id, e.account_id order by e.transfer_id`;

interface Facts {
  readonly accounts: Accounts;
  readonly findings: Findings;
}

type Amounts = Map<string, number>;

/** What vouchers say that each transfer moved. */
class Said {
  readonly byTransfer = new Map<string, Amounts>();
  worthOut = 0;
  readonly #vouchers: string;
  readonly #issuance: string;

  constructor(accounts: Accounts) {
    const own = (kind: string): string =>
      [...accounts.values()].find((one) => one.kind === kind && one.unit === "points")?.id ?? kind;
    this.#vouchers = own("voucher");
    this.#issuance = own("issuance");
  }

  /** So much of vouchers went out, or came back where it is below zero; to somebody, or to nobody. */
  add(transfer: string, account: string | null, worth: number): void {
    const amounts: Amounts = this.byTransfer.get(transfer) ?? new Map();
    this.byTransfer.set(transfer, amounts);
    const move = (id: string, amount: number): void => {
      amounts.set(id, (amounts.get(id) ?? 0) + amount);
    };
    move(this.#vouchers, worth);
    move(account ?? this.#issuance, -worth);
    this.worthOut += worth;
  }
}

const said = async (look: Look, accounts: Accounts): Promise<Said> => {
  const all = new Said(accounts);
  const add = (rows: ReadonlyArray<Cells>, sign: number): void => {
    for (const [transfer, account, worth] of rows) {
      all.add(text(transfer), account === null ? null : text(account), sign * int(worth));
    }
  };
  for await (const rows of batches(look, ISSUED)) add(rows, 1);
  for await (const rows of batches(look, ENDED)) add(rows, -1);
  return all;
};

/**
 * I1: the voucher account holds what all vouchers are worth that are out, and every transfer of
 * vouchers moved what those are worth that say so: from where they were issued, or to whom they say.
 */
export const checkVouchers = async (look: Look, { accounts, findings }: Facts): Promise<void> => {
  const { byTransfer, worthOut } = await said(look, accounts);
  const compare = (transfer: string, found: string): void => {
    const amounts = byTransfer.get(transfer);
    const expected = amounts ? spell(transfer, amounts) : "";
    byTransfer.delete(transfer);
    findings.compare("transfer of vouchers", transfer, expected, found);
  };
  let entries: Array<Cells> = [];
  const end = (): void => {
    const moved = movedBy(entries);
    if (moved) compare(moved.transfer, spell(moved.transfer, moved.amounts));
    entries = [];
  };
  for await (const entry of entriesAbout(look, "ByVoucher").rest()) {
    if (entries[0] && entries[0][0] !== entry[0]) end();
    entries.push(entry);
  }
  end();
  for (const transfer of [...byTransfer.keys()]) compare(transfer, "");
  const own = [...accounts.values()].find(
    ({ kind, unit }) => kind === "voucher" && unit === "points",
  );
  if (own) findings.compare("vouchers that are out", own.id, worthOut, own.balance);
};
