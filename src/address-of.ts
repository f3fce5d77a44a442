import * as officialAccount from "./adapters/official-account/index.ts";
import * as slack from "./adapters/slack/index.ts";
import { addressOfSession } from "./adapters/web/index.ts";
import * as wecom from "./adapters/wecom/index.ts";
import type { AddressOf } from "./bot/index.ts";

const ADDRESSES: Readonly<Record<string, (person: string) => string>> = {
  [slack.CHANNEL]: slack.addressOfPerson,
  [wecom.CHANNEL]: wecom.addressOfPerson,
  [officialAccount.CHANNEL]: officialAccount.addressOfPerson,
};

/** Where somebody reads what is for them alone, on each channel. */
export const addressOf: AddressOf = (channel, person) => (ADDRESSES[channel] ?? addressOfSession)(person);
