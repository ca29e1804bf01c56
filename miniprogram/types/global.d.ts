/** Where the API stands, without a slash at the end; '' means the origin of the page. Set by config/index.ts. */
declare const API_BASE_URL: string

declare module '*.scss'
/** Id of the subscribe-message template 办理进度通知. */
declare const PROGRESS_TEMPLATE: string
