import { describe, expect, it, vi } from 'vitest'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

/** Named at run time: it is compiled with Taro's globals, not with ours. */
const appConfig = new URL('../../miniprogram/src/app.config.ts', import.meta.url).pathname

/** Every page the mini-program has, as its own configuration lists them. */
async function listPages(): Promise<string[]> {
  vi.stubGlobal('defineAppConfig', (config: AppConfig) => config)
  const { default: config } = (await import(appConfig)) as { default: AppConfig }
  return [
    ...config.pages,
    ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ]
}

describe('the pages that a message opens', () => {
  // WeChat answers 41030 for a page that is not there, and nobody is told.
  it.each(['packages/case/pages/detail/index', 'pages/messages/index'])(
    '%s is one of the mini-program',
    async (page) => {
      expect(await listPages()).toContain(page)
    },
  )
})
