import { hostname } from "node:os";
import pg from "pg";

const OURS = "huzhu ";

/** What the connections of this process call themselves. */
export const APPLICATION = `${OURS}${process.pid}@${hostname()}`;

/** Whether no other program of ours is connected to the database. */
export const isAlone = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select 1 from pg_stat_activity
        where datname = current_database() and starts_with(application_name, $1)
          and application_name <> $2`,
      [OURS, APPLICATION],
    );
    return rows.length === 0;
  } finally {
    await client.end();
  }
};
