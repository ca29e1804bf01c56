/** WeChat's template 办理进度通知; each installation has its own id, the same as the BFF's WECHAT_PROGRESS_TEMPLATE. */
export const progressTemplate = PROGRESS_TEMPLATE
