/** What a person says in a journey, line by line. */
export interface Transcript {
  title: string;
  said: string[];
}

const ME = "我: ";
const BOT = "票问: ";

/** Reads the person's side of a transcript; the bot's side is what is being tested. */
export function readTranscript(text: string): Transcript {
  const [title = "", ...lines] = text.split("\n");
  const said: string[] = [];
  let mine = false;
  for (const line of lines) {
    if (line.startsWith(ME)) {
      said.push(line.slice(ME.length));
      mine = true;
    } else if (line.startsWith(BOT) || line === "") mine = false;
    else if (mine) said.push(`${said.pop()}\n${line}`);
  }
  return { title: title.replace(/^# /, ""), said };
}

/** The whole conversation as it is kept in a file. */
export const writeTranscript = ({ title, said }: Transcript, replies: string[]): string =>
  [`# ${title}`, "", ...said.flatMap((one, at) => [`${ME}${one}`, `${BOT}${replies[at]}`, ""])].join("\n");
