// By shape, not by class: the web client is loaded only when somebody speaks on Slack.
interface SlackFailure {
  code?: string;
  data?: { error?: string };
  retryAfter?: number;
  statusCode?: number;
}

const failure = (error: unknown): SlackFailure => (typeof error === "object" && error !== null ? error : {});

/** Slack's own word for what went wrong, such as `channel_not_found`, or ''. */
export const errorOf = (error: unknown): string => failure(error).data?.error ?? "";

/** How many seconds Slack asks us to wait, where it does. */
export const retryAfterOf = (error: unknown): number | undefined => failure(error).retryAfter;

/** What a log or an operator may read. */
export const sayError = (error: unknown): string => {
  const { statusCode } = failure(error);
  if (errorOf(error)) return errorOf(error);
  if (statusCode !== undefined) return `Slack answered ${statusCode}`;
  return error instanceof Error ? error.message : String(error);
};
