// nodemailer speaks SMTP over sockets, so mail goes out on Node only.
export { type MailConfig, type MailSetting, mailConfig } from "./config.ts";
export { CHANNEL, createCourier } from "./deliver.ts";
