import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const isH5 = process.env.TARO_ENV === 'h5'
/** The workspace `shared` is consumed as source: found here, and compiled like our own files. */
const sharedSource = path.resolve(__dirname, '../../shared/src')

/**
 * The H5 build is served beside its API and asks the same origin. A mini-program has no origin: its API stands
 * at one HTTPS host, named at build time and on WeChat's list of allowed request domains.
 */
const apiBaseUrl = isH5 ? '' : (process.env.DOORSTEP_API_BASE_URL ?? 'https://doorstep.example')

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
  alias: { '@doorstep/shared': sharedSource },
  defineConstants: { API_BASE_URL: JSON.stringify(apiBaseUrl) },
  mini: {
    compile: { include: [sharedSource] },
    postcss: { pxtransform: { enable: true, config: {} } },
  },
  h5: {
    publicPath: '/h5/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [sharedSource] },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: true, config: {} } },
  },
})
