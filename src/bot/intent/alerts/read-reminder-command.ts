const CANCEL =
  /^(?:(?:退订|退訂|取消|删除|不要)\s*提醒|(?:cancel|drop|unsubscribe(?:\s+from)?)\s+reminder)\s*(?:第|#|no\.?)?\s*(\d{1,2})\s*(?:条|个|号)?[。.!！\s]*$/iu;

/** The number of a promised reminder that somebody no longer wants; undefined where the message is about something else. */
export const readReminderCommand = (text: string): number | undefined => {
  const number = CANCEL.exec(text.normalize("NFKC").trim())?.[1];
  return number === undefined ? undefined : Number(number);
};
