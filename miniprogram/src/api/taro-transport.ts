import Taro from '@tarojs/taro'
import { NetworkFailure } from './failure'
import type { Transport } from './transport'

/** Milliseconds. Village networks are slow: a photo gets WeChat's longest. */
const answerTimeout = 20_000
const fileTimeout = 60_000

export const taroTransport: Transport = {
  async request({ method, url, header, body }) {
    const answer = await orFailure(
      Taro.request<unknown>({ url, method, header, data: body, timeout: answerTimeout }),
    )
    return { status: answer.statusCode, body: answer.data }
  },
  async upload({ url, header, filePath, onProgress }) {
    const task = Taro.uploadFile({ url, header, filePath, name: 'file', timeout: fileTimeout })
    task.progress(({ progress }) => onProgress?.(progress))
    const answer = await orFailure<TaroGeneral.CallbackResult & { statusCode: number; data: string }>(task)
    return { status: answer.statusCode, body: readJson(answer.data) }
  },
  async download(url, header) {
    const answer = await orFailure<{ statusCode: number; tempFilePath: string }>(
      Taro.downloadFile({ url, header, timeout: fileTimeout }),
    )
    return { status: answer.statusCode, filePath: answer.tempFilePath }
  },
}

async function orFailure<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw new NetworkFailure(error)
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
