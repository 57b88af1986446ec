import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { newVisitor } from "@huzhu/client/visitor";
import { logIn, stock } from "@huzhu/contract";
import { Result } from "effect";
import { type Figure, percentile } from "./figure.ts";
import { newDataFolder, startServer } from "./server.ts";

const GOODS = 2_000;
const MOVEMENTS_OF_EACH = 100;
const ASKED = 40;
const PASSWORD = "huzhu2026";

/** Each good came in every tenth movement, and went by one piece in the others, over the last year. */
const FILL = `
insert into good (village_id, id, name, unit, photo_id, on_shelf, on_hand, movements, prices)
  with recursive n(i) as (select 1 union all select i + 1 from n where i < ${GOODS})
  select village_id, 'bench-' || i, '商品' || i, '件', null, 1, 10, ${MOVEMENTS_OF_EACH}, 0
  from n, village;
insert into movement (village_id, good_id, sequence, kind, pieces, on_hand, event_date, recorded_at,
    note, actor)
  with recursive n(i) as (select 1 union all select i + 1 from n where i < ${MOVEMENTS_OF_EACH})
  select village_id, id, i, iif(i % 10 = 1, 'purchase', 'redemption'), iif(i % 10 = 1, 10, -1),
    10, date('now', '-' || ((${MOVEMENTS_OF_EACH} - i) * 3) || ' days'), 0, '',
    '{"kind":"program","id":"bench","name":"bench"}'
  from good, n where id like 'bench-%';
insert into batch (village_id, good_id, sequence, pieces_left)
  select village_id, good_id, sequence, iif(sequence > 81, 10, 0) from movement
  where good_id like 'bench-%' and kind = 'purchase';
`;

const fill = (folder: string): void => {
  const db = new DatabaseSync(join(folder, "huzhu.sqlite"));
  db.exec(FILL);
  db.close();
};

/** How long the page of the stock takes to answer with 2,000 goods and 200,000 movements. */
export const measureStock = async (): Promise<ReadonlyArray<Figure>> => {
  const { folder, remove } = newDataFolder();
  try {
    await (await startServer(folder)).stop();
    fill(folder);
    const server = await startServer(folder);
    const keeper = newVisitor(server.origin);
    const body = { login: "keeper", password: PASSWORD };
    Result.getOrThrow(await keeper.call(logIn, { body }));
    const times: Array<number> = [];
    for (let nth = 0; nth < ASKED; nth++) {
      const from = performance.now();
      const { rows } = Result.getOrThrow(await keeper.call(stock, {}));
      if (rows.length < GOODS) throw new Error("Goods are missing.");
      times.push(performance.now() - from);
    }
    await server.stop();
    const at = (percent: number) => Math.round(percentile(times, percent));
    return [
      { name: "stockPage", value: at(50), unit: "ms" },
      { name: "stockPageP95", value: at(95), unit: "ms" },
    ];
  } finally {
    remove();
  }
};
