import { sql } from "drizzle-orm";
import { jsonRows, positions } from "../json-rows.ts";
import { invoice } from "../ledger/schema.ts";
import { compile, compileWrite, here, type Query, type Row, type Write } from "../statement.ts";
import { alert, notice, recipient, subscription, subscriptionKey } from "./schema.ts";

/** A notice, with what is needed to tell whom it concerns; the parties are '' where it is about no invoice. */
export interface NoticeRow {
  id: number;
  organisation: string;
  kind: "status" | "deadline" | "source_late";
  invoice: number;
  subject: string;
  fromValue: string;
  toValue: string;
  asOf: number;
  learnedAt: number;
  dueAt: number;
  actor: string;
  about: {
    digitalNumber: string;
    code: string;
    number: string;
    sellerId: number;
    buyerId: number;
    sellerName: string;
    buyerName: string;
    kind: string;
    direction: string;
    amountFen: number;
  };
}

const columns = sql`n.id, n.organisation, n.kind, n.invoice, n.subject, n.from_value, n.to_value, n.as_of, n.learned_at, n.due_at, n.actor, json_array(coalesce(i.digital_number, ''), coalesce(i.code, ''), coalesce(i.number, ''), coalesce(i.seller_id, 0), coalesce(i.buyer_id, 0), coalesce(i.seller_name, ''), coalesce(i.buyer_name, ''), coalesce(i.kind, ''), coalesce(i.direction, ''), abs(coalesce(i.total_fen, i.net_fen, 0))) as about`;
const facts = sql`left join ${invoice} i on i.id = n.invoice and i.organisation = n.organisation`;

type About = [string, string, string, number, number, string, string, string, string, number];

function parse(row: Row): NoticeRow {
  const about = JSON.parse(String(row.about)) as About;
  const [digitalNumber, code, number, sellerId, buyerId, sellerName, buyerName, kind, direction, amountFen] = about;
  return {
    id: Number(row.id),
    organisation: String(row.organisation),
    kind: row.kind as NoticeRow["kind"],
    invoice: Number(row.invoice),
    subject: String(row.subject),
    fromValue: String(row.from_value),
    toValue: String(row.to_value),
    asOf: Number(row.as_of),
    learnedAt: Number(row.learned_at),
    dueAt: Number(row.due_at),
    actor: String(row.actor),
    about: { digitalNumber, code, number, sellerId, buyerId, sellerName, buyerName, kind, direction, amountFen },
  };
}

const unmatched = compile<{ now: number; most: number }>(
  () => sql`select ${columns} from ${notice} n ${facts}
    where n.matched_at is null and n.due_at <= ${here("now")} order by n.due_at, n.id limit ${here("most")}`,
);

/** Notices that are due and that nobody has been looked for yet. */
export const unmatchedNotices = (now: number, most: number): Query<NoticeRow[]> => ({
  statement: unmatched({ now, most }),
  parse: (rows) => rows.map(parse),
});

const learned = compile<{ organisation: string; since: number; most: number }>(
  () => sql`select ${columns} from ${notice} n ${facts}
    where n.organisation = ${here("organisation")} and n.learned_at >= ${here("since")} order by n.learned_at desc, n.id desc limit ${here("most")}`,
);

/** What was noticed since, the newest first. */
export const noticesSince = (organisation: string, since: number, most: number): Query<NoticeRow[]> => ({
  statement: learned({ organisation, since, most }),
  parse: (rows) => rows.map(parse),
});

const byIds = compile<{ list: string }>(
  () =>
    sql`select ${columns} from json_each(${here("list")}) w cross join ${notice} n on n.id = w.value ${facts} order by n.id`,
);

export const noticesById = (ids: readonly number[]): Query<NoticeRow[]> => ({
  statement: byIds({ list: JSON.stringify(ids) }),
  parse: (rows) => rows.map(parse),
});

/** A subscription that an event may concern, with how its recipient wants to be told. */
export interface CandidateRow {
  key: string;
  subscription: number;
  organisation: string;
  channel: string;
  address: string;
  filter: string;
  cadence: "each" | "hourly" | "daily";
  dailyAt: number;
  timeZone: string;
  person: string;
}

// A key is a seek, so that what is paid for is who matches, however many subscribe to something else.
const candidates = compile<{ organisation: string; list: string }>(
  () => sql`select k.key, s.id as subscription, s.organisation, s.channel, s.address, s.filter, s.cadence, s.daily_at, r.time_zone, r.person
    from json_each(${here("list")}) w cross join ${subscriptionKey} k cross join ${subscription} s cross join ${recipient} r
    where k.organisation = ${here("organisation")} and k.key = w.value ->> 0 and k.least <= w.value ->> 1 and s.id = k.subscription
      and r.organisation = s.organisation and r.channel = s.channel and r.address = s.address and r.failed_at is null`,
);

/** Who subscribed under these keys, each with the largest amount that it is about. */
export const subscribersUnder = (
  organisation: string,
  keys: readonly (readonly [key: string, most: number])[],
): Query<CandidateRow[]> => ({
  statement: candidates({ organisation, list: JSON.stringify(keys) }),
  parse: (rows) =>
    rows.map((row) => ({
      key: String(row.key),
      subscription: Number(row.subscription),
      organisation: String(row.organisation),
      channel: String(row.channel),
      address: String(row.address),
      filter: String(row.filter),
      cadence: row.cadence as CandidateRow["cadence"],
      dailyAt: Number(row.daily_at),
      timeZone: String(row.time_zone),
      person: String(row.person),
    })),
});

export interface NewAlert {
  organisation: string;
  channel: string;
  address: string;
  notice: number;
  invoice: number;
  subscription: number;
  dueAt: number;
}

// Two who match the same notices at once write the same alerts: each is kept once.
const insert = compileWrite<{ list: string }>(
  () => sql`with ${jsonRows} insert into ${alert} (organisation, channel, address, notice, invoice, subscription, due_at, outcome, cause)
    select ${positions(7)}, '', '' from r where true on conflict do nothing`,
);

export const insertAlerts = (alerts: readonly NewAlert[]): Write[] =>
  alerts.length === 0
    ? []
    : [
        insert({
          list: JSON.stringify(
            alerts.map((one) => [
              ...[one.organisation, one.channel, one.address, one.notice, one.invoice],
              ...[one.subscription, one.dueAt],
            ]),
          ),
        }),
      ];

const matched = compileWrite<{ list: string; now: number }>(
  () =>
    sql`update ${notice} set matched_at = ${here("now")} where id in (select value from json_each(${here("list")})) and matched_at is null`,
);

export const markMatched = (ids: readonly number[], now: number): Write => matched({ list: JSON.stringify(ids), now });
