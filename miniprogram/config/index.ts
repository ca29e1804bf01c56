import { createRequire } from 'node:module'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const isH5 = process.env.TARO_ENV === 'h5'
/** The workspace `shared` is consumed as source: found here, and compiled like our own files. */
const sharedSource = path.resolve(__dirname, '../../shared/src')

/** npm may keep it in our own node_modules, where Taro's packages at the root do not look. */
const framework = path.dirname(
  createRequire(__filename).resolve('@tarojs/plugin-framework-react/package.json'),
)

/**
 * The H5 build is served beside its API and asks the same origin. A mini-program has no origin: its API stands
 * at one HTTPS host, named at build time and on WeChat's list of allowed request domains.
 */
const apiBaseUrl = isH5 ? '' : (process.env.DOORSTEP_API_BASE_URL ?? 'https://doorstep.example')

/** The subscribe-message template; a name of the sandbox where no installation names its own. */
const progressTemplate = process.env.WECHAT_PROGRESS_TEMPLATE ?? 'tmpl-case-progress'

/** Styles are written so that their order among files decides nothing. */
const miniCssExtractPluginOption = { ignoreOrder: true }

export default defineConfig<'webpack5'>({
  projectName: 'doorstep',
  // Screens are drawn at 375: 1px in our styles is 1 CSS px in the H5 build and 2rpx in the mini-program.
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: isH5 ? 'dist-h5' : 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Test tools find nodes down to this depth; deeper ones sit in virtual hosts they cannot see into.
  baseLevel: 25,
  alias: { '@doorstep/shared': sharedSource, '@tarojs/plugin-framework-react': framework },
  defineConstants: {
    API_BASE_URL: JSON.stringify(apiBaseUrl),
    PROGRESS_TEMPLATE: JSON.stringify(progressTemplate),
  },
  mini: {
    compile: { include: [sharedSource] },
    miniCssExtractPluginOption,
    postcss: { pxtransform: { enable: true, config: {} } },
  },
  h5: {
    publicPath: '/h5/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [sharedSource] },
    miniCssExtractPluginOption,
    // Otherwise each page carries its own copy of Taro's components.
    webpackChain: (chain) => {
      chain.optimization.splitChunks({ chunks: 'all', minChunks: 2, minSize: 20_000 })
    },
    // Pixels stay pixels: this build stands in a frame of 375, and needs no script that scales a rem.
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false } },
  },
})
