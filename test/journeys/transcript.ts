/** What a person says in a journey, line by line, and where it plays. */
export interface Transcript {
  title: string;
  /** `@ledger`, `@clock` and the like, below the title. */
  scene: Record<string, string>;
  said: string[];
}

const ME = "我: ";
const BOT = "票问: ";
const SCENE = /^@(\w+) (.+)$/;

/** Reads the person's side of a transcript; the bot's side is what is being tested. */
export function readTranscript(text: string): Transcript {
  const [title = "", ...lines] = text.split("\n");
  const scene: Record<string, string> = {};
  const said: string[] = [];
  let mine = false;
  for (const line of lines) {
    const [, key, value] = (said.length === 0 && SCENE.exec(line)) || [];
    if (key && value) scene[key] = value;
    else if (line.startsWith(ME)) {
      said.push(line.slice(ME.length));
      mine = true;
    } else if (line.startsWith(BOT) || line === "") mine = false;
    else if (mine) said.push(`${said.pop()}\n${line}`);
  }
  return { title: title.replace(/^# /, ""), scene, said };
}

/** The whole conversation as it is kept in a file. */
export const writeTranscript = ({ title, scene, said }: Transcript, replies: string[]): string =>
  [
    `# ${title}`,
    ...Object.entries(scene).map(([key, value]) => `@${key} ${value}`),
    "",
    ...said.flatMap((one, at) => [`${ME}${one}`, `${BOT}${replies[at]}`, ""]),
  ].join("\n");
