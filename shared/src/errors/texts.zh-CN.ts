import type { ErrorCode } from './codes'

/**
 * What a person reads for each code: what is wrong, then what to do next. `{name}` is filled from the
 * error's params. A code without words does not compile.
 */
export const errorTexts = {
  invalid_request: '填写的内容有问题：{detail}。请改好后再试一次。',
  idempotency_key_missing: '请求缺少防重复编号（Idempotency-Key），没有办理。请更新小程序后再试。',
  wechat_code_invalid: '微信登录凭证无效或已超过五分钟。请重新打开小程序登录。',
  wechat_code_used: '微信登录凭证已经用过了。请重新打开小程序登录。',
  upload_incomplete: '照片没有传完，没有保存。请在网络好一点的地方再传一次。',
  unauthenticated: '请先登录。',
  token_invalid: '登录信息无效。请重新登录。',
  token_expired: '登录已过期。请重新登录。',
  refresh_invalid: '登录已失效。请重新登录。',
  refresh_reused: '为了您的安全，这次登录已经停用。请重新登录。',
  staff_login_wrong: '账号或密码不对。请核对后再试。',
  forbidden: '您的岗位不能做这一步。如需办理，请联系本单位负责人。',
  wrong_place: '这件事不归您所在的单位办理。请转告申请人联系受理单位。',
  decider_is_acceptor: '受理的人不能再作决定。请由本单位另一位同事作决定。',
  real_name_required: '办事前要先确认您的姓名和身份证号。请先完成实名。',
  wechat_user_blocked: '微信暂时限制了这个账号登录。请过一会儿再试，或到服务窗口办理。',
  not_found: '没有找到这个页面或服务。请返回首页再试。',
  case_not_found: '没有找到这件事。请核对受理编号，再从列表里打开。',
  item_not_found: '没有找到这个事项。请返回事项列表再选一次。',
  place_not_found: '没有找到这个地方。请重新选择所在的村或社区。',
  upload_not_found: '没有找到这张照片。请重新上传。',
  message_not_found: '没有找到这条消息。请返回消息列表。',
  method_not_allowed: '不支持这样操作。请返回上一页再试。',
  action_not_allowed: '现在是“{status}”，不能做“{action}”。请刷新看看最新进展。',
  stale_version: '刚刚有人处理了这件事，您的操作没有保存。请刷新后看看最新进展，再决定怎么办。',
  supplement_asked_before: '补正只能一次告知，这件事已经告知过了。请受理，或说明理由不予受理。',
  idempotency_key_reused: '同一个防重复编号用在了不同的内容上，没有办理。请返回上一页重新提交。',
  real_name_taken: '您的账号已经确认过另一个人的身份。如果弄错了，请到服务窗口更正。',
  item_changed: '这个事项的要求刚刚更新。请重新看一下办事指南，再提交。',
  upload_used: '这张照片已经用在另一件事里了。请重新上传。',
  upload_too_large: '照片太大（最多 {maxMegabytes} MB）。请重新拍一张，或选小一点的照片。',
  request_too_large: '提交的内容太多。请减少文字后再试。',
  upload_type_unknown: '这个文件不是照片。请上传 JPG、PNG 或 WebP 格式的照片。',
  unsupported_media_type: '提交的格式不对。请更新小程序后再试。',
  resident_id_invalid: '身份证号不对：{reason}。请对照身份证再填一次。',
  real_name_mismatch: '姓名和身份证号对不上。请对照身份证再填一次；还不行请到服务窗口办理。',
  form_invalid: '有 {count} 处需要修改：{first}',
  material_missing: '还缺材料：{names}。请拍照上传后再提交。',
  material_unknown: '这个事项不需要这份材料（{names}）。请返回重新提交。',
  photos_too_many: '照片太多：{limits}。请去掉多出的照片再提交。',
  item_not_offered_here: '您选的地方现在还不能办这个事项。请换一个地方，或打电话问问镇便民服务中心。',
  upload_unreadable: '这张照片打不开。请重新拍一张。',
  clock_backwards: '演示时钟只能向前走。请选一个更晚的时间。',
  rate_limited: '试的次数太多了。请过 {wait}再试。',
  internal: '系统出了点问题，您的内容没有丢。请过一会儿再试；还不行请打服务电话。',
  wechat_unavailable: '现在连不上微信。请过一会儿再试。',
  unavailable: '系统正忙。请过一会儿再试，已填的内容不会丢。',
} satisfies Record<ErrorCode, string>

/** The sentence for a code, its `{holes}` filled from params; an unfilled hole is left out. */
export function errorText(code: ErrorCode, params: Record<string, unknown> = {}): string {
  return errorTexts[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
