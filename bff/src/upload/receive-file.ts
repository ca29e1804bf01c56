import { AppError } from '@doorstep/shared/errors/app-error'
import busboy from '@fastify/busboy'
import type { IncomingFile } from '../http/route'

/** A photo from a phone has 2 to 8 MB. */
export const maxMegabytes = 10
const maxBytes = maxMegabytes * 1024 * 1024

/**
 * Reads the one file of a multipart request into memory, bounded. What its sender calls it is not looked at.
 * Throws `unsupported_media_type`, `upload_too_large`, or `upload_incomplete` when the connection broke off.
 * A body that is too long is read to its end and thrown away, so that the sender hears the answer.
 */
export function receiveFile({ stream, headers }: IncomingFile): Promise<Buffer> {
  const contentType = String(headers['content-type'] ?? '')
  if (!contentType.startsWith('multipart/form-data')) {
    stream.resume()
    return Promise.reject(new AppError('unsupported_media_type'))
  }
  return new Promise((resolve, reject) => {
    const parser = openParser(contentType)
    if (!parser) return reject(new AppError('upload_incomplete'))
    const incomplete = () => reject(new AppError('upload_incomplete'))
    const chunks: Buffer[] = []
    let tooLarge = false
    parser.on('file', (_field, file) => {
      file.on('data', (chunk: Buffer) => {
        if (!tooLarge) chunks.push(chunk)
      })
      file.on('limit', () => {
        tooLarge = true
        chunks.length = 0
      })
      file.on('error', incomplete)
    })
    parser.on('error', incomplete)
    parser.on('finish', () => {
      if (tooLarge) return reject(new AppError('upload_too_large', { maxMegabytes }))
      if (chunks.length === 0) return incomplete()
      resolve(Buffer.concat(chunks))
    })
    stream.on('aborted', incomplete)
    stream.on('error', incomplete)
    stream.pipe(parser)
  })
}

function openParser(contentType: string) {
  try {
    return busboy({
      headers: { 'content-type': contentType },
      limits: { files: 1, fileSize: maxBytes, fields: 10, fieldSize: 1024, parts: 11 },
    })
  } catch {
    // No boundary: nothing in it can be read.
    return undefined
  }
}
