/** Where the API stands, without a slash at the end; '' means the origin of the page. Set by config/index.ts. */
declare const API_BASE_URL: string

declare module '*.scss'
