// @ts-check
/**
 * @typedef {import('./paths.mjs').Layout} Layout
 * @typedef {Record<string, string>} Settings
 */

/**
 * The environment of BFF, worker and the tasks, but for the addresses that are known later. A secret that the
 * operator set wins over the data folder's own.
 *
 * @param {Layout} paths
 * @param {Settings} secrets
 * @param {Settings} stores DATABASE_URL and REDIS_URL
 * @returns {Settings}
 */
export function appSettings(paths, secrets, stores) {
  const chosen = Object.entries(secrets).map(([name, value]) => [name, process.env[name] || value])
  return {
    ...Object.fromEntries(chosen),
    ...stores,
    FILES_DIR: paths.files,
    DEMO: 'true',
    // The front door sets the forwarded address, and drops any that came with the request.
    TRUST_PROXY: 'true',
    DEMO_FILE: paths.demo,
    LOG_LEVEL: process.env.LOG_LEVEL || 'info',
    // The servers' clock is UTC; what people read is put into their own time at the edge.
    TZ: 'UTC',
  }
}

/**
 * @param {Layout} paths
 * @param {Settings} app
 * @returns {Settings}
 */
export function sandboxSettings(paths, app) {
  return {
    SANDBOX_FILE: paths.sandbox,
    SANDBOX_APPID: app.WECHAT_APPID ?? '',
    SANDBOX_SECRET: app.WECHAT_SECRET ?? '',
    SANDBOX_HOLDERS: paths.demo,
  }
}
