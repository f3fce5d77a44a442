import type { Delivery } from "../../core/outbox/index.ts";
import { errorOf, retryAfterOf, sayError } from "./slack-errors.ts";

// What no further try will change, and what whoever runs this has to do. https://docs.slack.dev/reference/methods/chat.postMessage#errors
const FATAL: Readonly<Record<string, string>> = {
  channel_not_found: "the channel is gone, or the bot is not in it: invite it again",
  not_in_channel: "the bot is not in the channel: invite it",
  is_archived: "the channel is archived",
  user_not_found: "there is no such person in this workspace",
  user_not_in_channel: "the person has left the channel",
  user_disabled: "the person is deactivated",
  cannot_dm_bot: "a bot cannot be written to",
  messages_tab_disabled: "turn the Messages tab on under App Home",
  restricted_action: "a setting of the workspace forbids it",
  restricted_action_read_only_channel: "only some may write in this channel",
  restricted_action_thread_only_channel: "this channel takes threads only",
  restricted_action_thread_locked: "the thread is locked",
  restricted_action_non_threadable_channel: "this channel has no threads",
  no_permission: "the app may not write there",
  access_denied: "the app may not write there",
  missing_scope: "the app lacks a scope: install it again from the manifest",
  not_allowed_token_type: "SLACK_BOT_TOKEN is not a bot token",
  not_authed: "SLACK_BOT_TOKEN is not accepted",
  invalid_auth: "SLACK_BOT_TOKEN is not accepted: copy it again from OAuth & Permissions",
  account_inactive: "the app was removed from the workspace: install it again",
  token_revoked: "SLACK_BOT_TOKEN was revoked: install the app again and copy the new one",
  token_expired: "SLACK_BOT_TOKEN has expired",
  team_access_not_granted: "the app is not allowed in this workspace",
  org_login_required: "the workspace is being moved",
  ekm_access_denied: "an administrator of the workspace stopped messages",
  msg_too_long: "the message is too long",
  no_text: "the message is empty",
  message_not_found: "the message is gone",
  cant_update_message: "the message is not ours to change",
  edit_window_closed: "the message is too old to be changed",
  used_url: "its response address was used up",
  expired_url: "its response address has expired",
  no_response_address: "it has no address of Slack's",
};

/** What a failure means for the letter: later, at the time Slack names, or never. */
export function judgeFailure(error: unknown): Delivery {
  const seconds = retryAfterOf(error);
  if (seconds !== undefined) return { kind: "retry", afterMs: seconds * 1000, reason: "Slack asks us to wait" };
  const fatal = FATAL[errorOf(error)];
  if (fatal !== undefined) return { kind: "gone", reason: `${errorOf(error)}: ${fatal}` };
  // Also where the answer was lost on its way: the post may have been made, and is made once more rather than never.
  return { kind: "retry", reason: sayError(error) };
}

/** Whether Slack did not take the blocks, so that the words alone are better than nothing. */
export const refusesBlocks = (error: unknown): boolean =>
  /^invalid_blocks|^msg_blocks_too_long|^invalid_attachments/.test(errorOf(error));
