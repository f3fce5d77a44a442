/** What people do, or want done, with an invoice. */
export const DEEDS: Record<string, string> = {
  issue:
    "开 开具 开出 开立 开票 开发票 开发票据 出票 出具 开张 开个 开一张 开给 开过 给开 可开 开不开 开到 开吗 issue issuing issued make write generate raise provide create",
  apply: "申请 提交 申领 索取 索要 领取 补申请 要发票 求 request apply ask_for submit get obtain",
  reissue:
    "重开 重新开 重新开具 重开发票 补开 换开 改开 换票 补票 再开 重新出 重新申请 补发票 退票 退回 换一张 重出 reissue re-issue reissued replace replacement regenerate redo issue_again corrected",
  change:
    "修改 更改 改 改成 改为 变更 更换 换成 换 更正 更新 调整 编辑 change modify edit update correct amend fix switch convert",
  wrong:
    "错 错了 写错 填错 开错 打错 输错 有误 错误 不对 弄错 搞错 选错 错别字 少写 漏了 漏填 忘记 忘了 忘填 少了 多了 不全 写成 开成 wrong incorrect mistake error typo misspelled forgot missing",
  mismatch:
    "不一致 不符 不相符 对不上 不匹配 不相等 不吻合 有出入 差异 不一样 mismatch inconsistent doesn't_match not_match do_not_match discrepancy different",
  merge:
    "合并 合一起 一起开 开在一起 开到一起 开到一张 开一张 合开 合在一起 合成一张 合并成 汇总 总的 几个订单 多个订单 很多订单 好几单 merge combine consolidate consolidated one_invoice single_invoice together multiple_orders",
  split:
    "拆分 分开 拆开 分开开 分别开 分开票 多张 两张 几张 分成 拆成 单独开 split separate separately several_invoices two_invoices divide",
  receive: "收到 接收 查收 收 到手 收的 拿到 receive received got get arrive arrived",
  notreceived:
    "没收到 未收到 收不到 没有收到 没拿到 没见到 还没收到 不见 没有发票 没给我 没给发票 没放 没附 not_received didn't_receive haven't_received not_receive never_received not_get didn't_get",
  post: "寄 邮寄 寄出 寄送 快递 寄过来 寄来 寄到 寄了 随货 包裹 箱子 盒子 箱里 物流 快递单号 运单 运单号 顺丰 ems 签收 补寄 邮递 随箱 一起寄 一起发 发货 寄回 发出来 寄给 邮过来 收件 地址 收货 ship shipping shipped courier post mail_out mailed tracking parcel package box deliver delivery delivered postal",
  email:
    "邮箱 邮件 电子邮箱 email e-mail mail mailbox inbox spam 垃圾箱 垃圾邮件 qq邮箱 163 126 gmail foxmail 发邮箱 发到邮箱 发我邮箱 发送 #mail email_address e-mailed emailed",
  sms: "短信 手机 手机号 手机号码 text_message sms phone mobile",
  view: "查看 看 看到 看见 看不到 显示 查阅 浏览 找到 找 看看 列表 在哪看 我的发票 view see show display look visible appear list history",
  download: "下载 下 下不了 下不下来 保存 导出 存下来 另存 下載 下下来 download export save downloading",
  open: "打开 打不开 开不开 点开 预览 阅读器 浏览器打开 open preview reader viewer render blank",
  print: "打印 列印 打出来 打印机 彩印 彩打 黑白 彩色 a4 打印件 打 print printer printing printed_copy printout color",
  query: "查 查询 查找 搜索 搜 检索 查一下 查下 查到 query search look_up lookup check find",
  verify:
    "查验 验真 真伪 验证 鉴别 辨别 识别真假 真假 真的假的 辩真假 验票 检验 核验 验旧 防伪 真不真 是真是假 是不是真 可靠 verify verification authentic authenticity genuine real validate check_if legit",
  fake: "假票 假发票 假的 虚开 买票 买发票 卖发票 伪造 造假 假冒 假 ps 克隆 套票 多开 虚增 举报 fake forged counterfeit fraud bogus false report_fraud",
  proxy: "代开 代开票 代开发票 找人开 自然人代开 临时开票 issued_on_behalf on_behalf",
  notfound:
    "查无此票 查不到 查不着 查不出 查询不到 没查到 查无 搜不到 搜索不到 查询无结果 无结果 无记录 不存在 找不到 没找到 查没有 无数据 无此票 not_found can't_find cannot_find not_find could_not_find unable_to_find no_result no_record doesn't_exist not_exist not_show missing not_appear doesn't_show not_in_the_list disappear disappeared",
  lost: "丢 丢了 丢失 遗失 弄丢 弄丢了 掉 掉了 不见了 找不着 找不到了 丢掉 灭失 损毁 破损 撕坏 弄坏 洗了 烂了 弄湿 污损 遗漏 lost lose misplaced misplace destroyed damaged stolen torn",
  void: "作废 废票 废除 废掉 作廢 作了废 取消 撤销 撤回 无效 void voided cancel cancelled canceled invalidate annul revoke",
  red: "红冲 冲红 红字 红票 负数 负数发票 冲销 冲票 冲掉 冲回 冲抵 红字信息表 红字确认单 确认单 折让 销项负数 红字发票 退货 credit_note credit_memo reversal reverse reversed red-letter red_letter red negative refund_invoice",
  deduct:
    "抵扣 认证 勾选 进项 进项税 进项票 用途确认 抵税 可抵 抵扣勾选 认证期 认证抵扣 进项转出 转出 deduct deductible deduction certify certification input_vat input_tax claim_vat tick",
  reimburse:
    "报销 报账 报帐 入账 入帐 做账 做帐 记账 记帐 财务 会计 费用 报销单 差旅 下账 税前扣除 reimburse reimbursement expense expenses accountant accounting bookkeeping claim book",
  expiry:
    "有效期 过期 期限 失效 跨年 跨月 去年 隔年 上年 上个月 当月 保存多久 保存几年 保管 归档 永久 长期 时效 有效 几年内 存档 年限 expiry expire expired valid validity retention keep archive last_year deadline how_long_valid",
  duplicate:
    "重复 查重 重复报销 两次 用过 已报销 已使用 已占用 报过 报销过 二次 重票 去重 重复录入 重复提交 duplicate duplicated twice already_used already_claimed already_submitted same_invoice repeated",
  quota:
    "额度 限额 超限 授信 份数 月限额 最高开票限额 超额 增额 提额 增版 增量 用完 领用 领购 领票 票种核定 发票限额 quota limit credit_line allowance ceiling",
  blocked:
    "灰色 灰的 点不了 选不了 点不动 不让 不让选 不让开 选不上 没有选项 没有入口 按钮 选项 不支持 开不了 开不出 开不出来 不给开 拒绝 被拒 驳回 不通过 审核不通过 没通过 拒开 不肯开 不能开 无法开 无法开具 资质 greyed grayed grey gray disabled button option rejected reject refuse refused denied not_available unavailable decline",
  review: "审核 审批 资质 资质审核 待审核 通过 review approval approve pending qualification",
  login:
    "登录 登陆 登入 登不上 登不进 账号 帐号 账户 用户名 密码 忘记密码 权限 没权限 无权限 切换 子账号 管理员 实名 绑定 注册 注销 办税员 身份 login log_in sign_in signin account password permission access unauthorized role user credentials admin profile",
  captcha: "验证码 验证吗 图形验证码 校验图 看不清 刷新验证码 captcha verification_image captcha_image",
  smscode: "短信验证码 手机验证码 动态码 收不到验证码 otp sms_code one-time",
  browser:
    "浏览器 证书 ie ie浏览器 谷歌 谷歌浏览器 chrome edge firefox 火狐 控件 插件 根证书 不安全 安全警告 隐私 不是私密连接 私密连接 360浏览器 兼容 兼容模式 browser certificate ssl https not_secure insecure plugin safari privacy_error not_private untrusted",
  network:
    "转圈 加载 卡 卡住 卡死 超时 404 500 502 503 无响应 没反应 没有反应 白屏 空白 网络 打不开网页 网页打不开 慢 很慢 崩溃 刷不出来 连接失败 连不上 服务器 网络异常 网站打不开 timeout time_out timed_out loading slow hang stuck spinning network no_response unreachable connection 5xx crash freeze not_load",
  maintenance:
    "维护 升级 停机 系统维护 系统升级 暂停服务 暂停 停用 割接 征期 月初 关闭 服务时间 maintenance downtime upgrade outage suspended down scheduled",
  systemfault:
    "系统异常 系统错误 系统繁忙 系统忙 异常 内部错误 出错 出错了 错误码 错误代码 exception internal_error system_error error_code error bug broken",
  scan: "扫描 扫码 扫一扫 识别 二维码 ocr 拍照 解析 上传 读取 图像 照片 扫不出 扫不出来 识别不了 提取 录入 采集 导入 模糊 scan scanner qr qr_code parse parsing recognise recognize recognition upload extract photo ocr_result import",
  wallet:
    "卡包 卡券 微信 支付宝 发票夹 发票管家 微信卡包 插卡 插入卡包 添加到卡包 小程序 电子发票夹 个人票夹 票夹 wallet card_pack card_holder cardpack wechat alipay card_package",
  api: "接口 对接 批量查验 sdk 开发者 调用 api 文档 自动化 脚本 集成 系统对接 免费接口 爬虫 第三方接口 webhook integrate integration developer endpoint programmatically bulk automate library",
  notify: "通知 提醒 推送 订阅 消息 告知 通知设置 notify notification alert reminder remind push subscribe",
  status:
    "状态 进度 情况 开票中 已开票 处理中 待开票 已开具 申请中 审核中 异常状态 开了吗 开了没 开好了 进展 处理 status progress state pending processing in_progress stage",
  region:
    "外地 异地 外省 省 地区 本地 省份 跨省 跨地区 当地 归属地 开票地 北京 上海 深圳 广东 浙江 福建 江苏 云南 区域 所在地 region province city local out-of-town another_city other_province",
  today:
    "今天 当天 当日 刚 刚刚 刚开 刚签收 同一天 今日 今早 上午 刚才 马上 即时 立刻 实时 第二天 次日 隔天 昨天 明天 24小时 just today same_day same-day immediately right_away minutes_ago tomorrow next_day an_hour_ago sync delay",
  fiveyears:
    "五年 5年 六年 6年 十年 10年 好几年前 几年前 多年前 以前的 老发票 旧发票 很久以前 一年前 一年以上 超过一年 20年 five_years 5_years old years_ago older ten_years six_years decade",
  dailylimit:
    "次数 五次 5次 5遍 五遍 上限 太频繁 频繁 超过次数 次数超限 几次 多少次 每天 一天 当日查验次数 超次 limit_exceeded too_many times_a_day per_day five_times 5_times daily daily_limit exceed too_frequent rate_limit attempts",
  offline:
    "离线 离线开票 离线发票 未上传 没上传 上传 税控 税控盘 金税盘 税盘 抄税 报税 抄报税 清卡 断网 没联网 联网 同步 开票软件 上报 offline upload uploaded not_uploaded reported submitted clearance sync_to synced",
  voidperiod: "当月 跨月 隔月 上月 次月 same_month month",
  done: "完成 交易完成 确认收货 收货 订单完成 complete completed finished",
  prepaid:
    "预付 充值 储值 购物卡 会员 会员费 token 余额 礼品卡 top-up top_up recharge prepaid credits membership subscription plan",
  safe: "备份 防骗 诈骗 钓鱼 木马 链接 安全 培训 骗 病毒 可疑 陌生邮件 短信链接 #link backup scam phishing trojan suspicious safe training virus",
};
