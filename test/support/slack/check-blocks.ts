type Json = Record<string, unknown>;

const object = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const KINDS = new Set(["section", "header", "actions", "context", "divider"]);

/** What Slack would refuse in a message's blocks, by its documented limits and the undocumented one (bolt-js #2509). */
export function faultsIn(blocks: unknown): string[] {
  const faults: string[] = [];
  const insist = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const sized = (value: unknown, most: number, what: string) => {
    const text = typeof value === "string" ? value : "";
    insist(text.length >= 1, `${what} is empty`);
    insist(text.length <= most, `${what} has ${text.length} characters of ${most}`);
  };
  const textObject = (value: unknown, most: number, what: string, plainOnly = false) => {
    const { type, text } = object(value);
    insist(type === "plain_text" || (!plainOnly && type === "mrkdwn"), `${what} is of type ${String(type)}`);
    sized(text, most, what);
    if (type === "mrkdwn") insist(!/[<>]|&(?!amp;|lt;|gt;)/.test(String(text)), `${what} is not escaped`);
  };
  const element = (value: unknown) => {
    const one = object(value);
    sized(one.action_id, 255, "an action_id");
    if (one.type === "button") {
      textObject(one.text, 75, "a button's text", true);
      sized(one.value, 2000, "a button's value");
    } else if (one.type === "static_select") {
      textObject(one.placeholder, 150, "a placeholder", true);
      const options = list(one.options).map(object);
      insist(options.length >= 1 && options.length <= 100, `a menu has ${options.length} options`);
      for (const option of options) {
        textObject(option.text, 75, "an option's text", true);
        sized(option.value, 150, "an option's value");
      }
    } else faults.push(`an element of type ${String(one.type)}`);
  };
  const all = list(blocks).map(object);
  insist(all.length <= 50, `${all.length} blocks`);
  const ids = all.map(({ block_id }) => block_id).filter((id) => id !== undefined);
  insist(new Set(ids).size === ids.length, "two blocks of the same id");
  for (const id of ids) sized(id, 255, "a block_id");
  for (const block of all) {
    insist(KINDS.has(String(block.type)), `a block of type ${String(block.type)}`);
    if (block.type === "header") textObject(block.text, 150, "a header", true);
    if (block.type === "section") {
      insist(block.text !== undefined || list(block.fields).length > 0, "a section of nothing");
      if (block.text !== undefined) textObject(block.text, 3000, "a section's text");
      insist(list(block.fields).length <= 10, "more than 10 fields");
      for (const field of list(block.fields)) textObject(field, 2000, "a field");
    }
    if (block.type === "context") {
      insist(list(block.elements).length >= 1 && list(block.elements).length <= 10, "a context's elements");
      for (const one of list(block.elements)) textObject(one, 3000, "a context's text");
    }
    if (block.type === "actions") {
      const elements = list(block.elements);
      insist(elements.length >= 1 && elements.length <= 25, `${elements.length} elements in a row`);
      const actions = elements.map((one) => object(one).action_id);
      insist(new Set(actions).size === actions.length, "two elements of the same action_id in a row");
      elements.forEach(element);
    }
  }
  insist(JSON.stringify(all).length <= 13_200, `all blocks together have ${JSON.stringify(all).length} characters`);
  return faults;
}
