/** What the launcher tells the front door. */
export interface Settings {
  /** The one public port. */
  port: number
  /** Addresses without a slash at the end. */
  bffUrl: string
  sandboxUrl: string
  /** Folders of the two builds. */
  h5Folder: string
  adminFolder: string
  /** The file that names whom to log in as; may be written later than we start. */
  demoFile: string
}

/** @throws Error naming every setting that is missing */
export function parseSettings(env: NodeJS.ProcessEnv): Settings {
  const missing: string[] = []
  const need = (name: string) => {
    const value = env[name]
    if (!value) missing.push(name)
    return value ?? ''
  }
  const settings = {
    port: Number(need('PORT')),
    bffUrl: need('BFF_URL'),
    sandboxUrl: need('SANDBOX_URL'),
    h5Folder: need('H5_DIR'),
    adminFolder: need('ADMIN_DIR'),
    demoFile: need('DEMO_FILE'),
  }
  if (missing.length > 0) throw new Error(`missing settings: ${missing.join(', ')}`)
  return settings
}
