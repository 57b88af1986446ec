import { AccountId } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import { openLedger } from "../../ledger/ledger.ts";
import * as accounts from "../../repositories/accounts.ts";
import * as goods from "../../repositories/goods.ts";
import { verify } from "../../verify/verify.ts";
import { moment } from "../model/calendar.ts";
import type { Wish } from "../model/command.ts";
import { type Outcome, perform } from "../model/performed/perform.ts";
import { foundVillage, RICE, WANG } from "../village.ts";
import { takeRice } from "../work.ts";
import type { OpenWallet } from "./wallet.ts";

const wang = "of-wang";
const yang = "of-yang";

/** The ledger as a wallet: what can be ordered is, half of the rest goes through units of work. */
export const openLedgerWallet =
  (database: Database): OpenWallet =>
  async (bags) => {
    const village = await foundVillage(database, { rice: bags });
    const counter = { database, ledger: openLedger(database), village };
    let deeds = 0;
    const act = (wish: Wish, { about = "", id = "" } = {}): Promise<Outcome> => {
      deeds += 1;
      const name = id === "" ? `d${deeds}` : id;
      const content = JSON.stringify(wish);
      const when = moment(0, deeds);
      return perform(counter, { wish, id: name, attempt: `a-${name}`, content, about, ...when });
    };
    const won = async (outcome: Promise<Outcome>) => (await outcome).refusal === null;
    return {
      async earn(amount) {
        const grant = { verb: "grant", origin: "earned", days: null, back: 0 } as const;
        await act({ ...grant, to: wang, amount });
        return `d${deeds}`;
      },
      spend: (client, amount) =>
        won(
          client % 2 === 0
            ? act({ verb: "spend", from: wang, amount })
            : act({ verb: "deduct", from: wang, amount, back: 0 }),
        ),
      pass: (client, amount) =>
        won(
          client % 2 === 0
            ? act({ verb: "gift", from: wang, to: yang, amount })
            : act({ verb: "gift", from: yang, to: wang, amount }),
        ),
      take: async (client) =>
        Result.isSuccess(
          await database.write(village, (tx) => takeRice(tx, `r${client}`, WANG.id)),
        ),
      async hold(amount) {
        await act({ verb: "hold", from: wang, amount, days: null });
        return `d${deeds}`;
      },
      endHold: (client, about) =>
        won(
          client % 2 === 0
            ? act({ verb: "post-hold", which: 0, amount: 10 }, { about })
            : act({ verb: "release-hold", which: 0 }, { about }),
        ),
      reverse: (_, about) => won(act({ verb: "reverse", which: 0 }, { about })),
      async tap() {
        const { answer } = await act({ verb: "spend", from: wang, amount: 10 }, { id: "tap" });
        return JSON.stringify(answer);
      },
      standing: () =>
        database.read(village, async (read) => {
          const first = await accounts.byId(read, AccountId.make(wang));
          const second = await accounts.byId(read, AccountId.make(yang));
          const { balance = 0, held = 0 } = first ?? {};
          const bags = (await goods.byId(read, RICE))?.onHand ?? 0;
          return { balance, held, neighbour: second?.balance ?? 0, bags };
        }),
      async faults() {
        const { findings } = await verify(database, village);
        return findings.map(({ law, what, of }) => `${law} ${what} (${of})`);
      },
    };
  };
