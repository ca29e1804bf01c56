export interface SandboxEnv {
  /** 0 for any free port. */
  port: number
  file: string
  holdersFile: string
  appid: string
  secret: string
}

/**
 * Reads the settings of the sandbox process.
 * @throws Error whose message lists every fault, one a line
 */
export function parseEnv(env: Record<string, string | undefined>): SandboxEnv {
  const faults: string[] = []
  const need = (name: string, what: string) => {
    const value = env[name]?.trim()
    if (!value) faults.push(`${name} is missing: ${what}`)
    return value ?? ''
  }
  const port = env.PORT?.trim() || '0'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    faults.push(`PORT must be a number from 0 to 65535, not "${port}"`)
  const parsed = {
    port: Number(port),
    file: need('SANDBOX_FILE', 'the JSON file where the sandbox keeps its state'),
    holdersFile: need(
      'SANDBOX_HOLDERS',
      'the JSON file {citizens:[{name,openid,place}]}; it may not exist yet',
    ),
    appid: need('SANDBOX_APPID', 'the AppID that callers must show'),
    secret: need('SANDBOX_SECRET', 'the AppSecret that callers must show'),
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return parsed
}
