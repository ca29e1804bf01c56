// @ts-check

// Read by whatever Node is on the machine before anything else is, so it keeps to the words of Node 12.

/** The oldest Node that all packages of the lock file accept. */
const OLDEST_NODE = /** @type {const} */ ([20, 19])

/** Ends the process with a sentence where the rest could not even be read. */
export function requireMachine() {
  const refusal = refuseMachine(process.versions.node, process.platform)
  if (refusal === '') return
  console.error(refusal)
  process.exit(1)
}

/**
 * @param {string} version as in `process.versions.node`
 * @param {string} platform as in `process.platform`
 * @returns {string} why we cannot run here and what to do; empty where we can
 */
export function refuseMachine(version, platform) {
  if (platform === 'win32') {
    return '✗ 这里不能直接用 Windows 运行。\n  → 请在 WSL2（Debian 或 Ubuntu）里打开本目录，再试一次。'
  }
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return ''
  const need = OLDEST_NODE.join('.')
  return `✗ Node.js 版本太旧：现在是 ${version}，需要 ${need} 或更新。\n  → 请从 https://nodejs.org/zh-cn 安装 Node.js 20 后再试一次。`
}
