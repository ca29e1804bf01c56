import { parseEnv, type SandboxEnv } from './env'
import { readHolders } from './holders'
import { createSandbox } from './sandbox'

try {
  await start(parseEnv(process.env))
} catch (error) {
  console.error(`wechat sandbox cannot start:\n${error instanceof Error ? error.message : error}`)
  process.exit(1)
}

async function start({ port, file, holdersFile, appid, secret }: SandboxEnv): Promise<void> {
  const sandbox = createSandbox({
    appid,
    secret,
    file,
    holders: () => readHolders(holdersFile),
    now: () => new Date(),
  })
  const opened = await sandbox.listen(port)
  const stop = () => void sandbox.close().then(() => process.exit(0))
  // A parent that was killed cannot send a signal; its end of the channel closes instead.
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(event, stop)
  process.send?.({ ready: true, port: opened })
  console.log(`wechat sandbox listening on http://127.0.0.1:${opened}`)
}
