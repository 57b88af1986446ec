import { randomUUIDv7 } from "node:crypto";
import pg from "pg";
import type { Figure } from "../figure.ts";
import { type Driven, figuresOf, rounds } from "./drive.ts";
import { ACCOUNTS } from "./village.ts";

const CONNECTIONS = 16;

/**
 * A plain double-entry ledger in SQL functions, as it is commonly written: one call moves an amount,
 * with both accounts locked in the order of their ids, a check of the balance, and two entries.
 */
const SCHEMA = `
create table plain_account (
  id text primary key,
  floor bigint,
  balance bigint not null default 0,
  version bigint not null default 0
);
create table plain_transfer (
  id text primary key,
  from_id text not null references plain_account (id),
  to_id text not null references plain_account (id),
  amount bigint not null check (amount > 0),
  at timestamptz not null default now()
);
create table plain_entry (
  id bigint generated always as identity primary key,
  transfer_id text not null references plain_transfer (id),
  account_id text not null references plain_account (id),
  amount bigint not null,
  balance bigint not null,
  version bigint not null
);
create index on plain_entry (account_id, version);
create function plain_move(p_id text, p_from text, p_to text, p_amount bigint) returns bigint
language plpgsql as $$
declare
  giving plain_account;
  taking plain_account;
begin
  perform 1 from plain_account where id in (p_from, p_to) order by id for update;
  insert into plain_transfer (id, from_id, to_id, amount) values (p_id, p_from, p_to, p_amount);
  update plain_account set balance = balance - p_amount, version = version + 1
    where id = p_from returning * into giving;
  if giving.balance < giving.floor then raise exception 'below the floor'; end if;
  update plain_account set balance = balance + p_amount, version = version + 1
    where id = p_to returning * into taking;
  insert into plain_entry (transfer_id, account_id, amount, balance, version) values
    (p_id, p_from, -p_amount, giving.balance, giving.version),
    (p_id, p_to, p_amount, taking.balance, taking.version);
  return taking.balance;
end $$;
insert into plain_account (id) values ('issuance');
insert into plain_account (id, floor, balance)
  select 'g' || nth, 0, 1000000000 from generate_series(0, ${ACCOUNTS - 1}) nth;
`;

const MOVE = { name: "move", text: "select plain_move($1, $2, $3, $4)" };

const measured = (
  pool: pg.Pool,
  sides: (nth: number) => readonly [from: string, to: string],
): Promise<ReadonlyArray<Driven>> =>
  rounds(CONNECTIONS, (nth) => pool.query({ ...MOVE, values: [randomUUIDv7(), ...sides(nth), 1] }));

const BEFORE = `
do $$ begin
  for nth in 1 .. 5000 loop
    perform plain_move(gen_random_uuid()::text, 'g' || nth % ${ACCOUNTS}, 'g' || (nth + 29) % ${ACCOUNTS}, 1);
  end loop;
end $$`;

/** Sets it up with as many transfers as the other ledger has, and lets PostgreSQL look at them. */
const begin = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const text of [SCHEMA, BEFORE, "vacuum analyze"]) await client.query(text);
  await client.end();
};

/** Its transfers per second on 16 connections, spread over 64 accounts and from one. */
export const measureSqlLedger = async (url: string): Promise<ReadonlyArray<Figure>> => {
  await begin(url);
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  try {
    const name = (nth: number) => `g${nth % ACCOUNTS}`;
    const spread = await measured(pool, (nth) => [name(nth), name(nth + 29)]);
    const hot = await measured(pool, (nth) => ["issuance", name(nth)]);
    return [...figuresOf("sqlLedgerSpread16", spread), ...figuresOf("sqlLedgerHot16", hot)];
  } finally {
    await pool.end();
  }
};
