/** What a message wants that no tax office asks for by a link, and what it presses with. */
export const DEMANDS = [
  "bank_card",
  "password",
  "code",
  "transfer",
  "add_contact",
  "attachment",
  "remote",
  "pressure",
] as const;

export type Demand = (typeof DEMANDS)[number];

const WORDS: Readonly<Record<Demand, RegExp>> = {
  bank_card: /银行卡|卡号|银行账[号户]|银行帐[号户]|bank (?:card|account)|card (?:number|details)|cvv/iu,
  password: /密码|密碼|password|passcode|\bpin\b/iu,
  code: /短信码|驗證碼|验证码|verification code|one[- ]time (?:code|password)|\botp\b|sms code/iu,
  transfer:
    /转账|轉賬|汇款|打款|付款到|保证金|手续费|安全账户|wire (?:the )?money|transfer (?:the )?(?:money|funds)|bank transfer/iu,
  add_contact:
    /加(?:我|客服|财务|老师|一下)?(?:的)?(?:微信|qq|好友|企微)|扫码(?:加|进群)|进群|add (?:me|us|.{0,20}) on (?:wechat|qq|whatsapp)/iu,
  attachment:
    /(?:下载|打开|解压|运行|安装)[^，。]{0,8}(?:附件|压缩包|程序|插件|客户端)|附件[^，。]{0,12}\.(?:exe|zip|rar|7z|apk|js|scr)(?![\w])|(?:download|open|run|install) (?:the )?(?:attachment|program|plug-?in|app)\b/iu,
  remote:
    /(?:请|务必|要)?(?:用|在)(?:电脑|pc)(?:上|端)?打开|远程(?:协助|控制)|屏幕共享|open (?:it |this )?on (?:a|your) (?:computer|pc)|screen sharing/iu,
  pressure:
    /逾期(?:将|自动)?(?:作废|失效|处罚)|(?:即将|就要|要|将|会)(?:被)?(?:作废|失效|过期)|税务(?:稽查|抽查|检查)|(?:24|48)\s*小时内|最后(?:一次)?通知|expires? (?:today|in \d+ hours)|tax (?:inspection|audit)|final notice/iu,
};

/** What a message asks for beside its link. */
export const readDemands = (text: string): Demand[] => DEMANDS.filter((demand) => WORDS[demand].test(text));
