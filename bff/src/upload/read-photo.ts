import { AppError } from '@doorstep/shared/errors/app-error'
import sharp, { type Metadata } from 'sharp'
import { maxMegabytes } from './receive-file'

export interface Photo {
  bytes: Buffer
  width: number
  height: number
}

const accepted = new Set(['jpeg', 'png', 'webp'])
/** The 50-megapixel mode of phones; a picture bomb needs more. */
const limitInputPixels = 8192 * 6144
/** Long side a clerk can still read every letter on. */
const longSide = 2560

/**
 * Tells the type from the bytes and writes the picture anew as JPEG, upright and without its metadata
 * (place, device, time). Throws `upload_type_unknown`, `upload_too_large` or `upload_unreadable`.
 */
export async function readPhoto(bytes: Buffer): Promise<Photo> {
  const head = await findHead(bytes)
  if (!head || !accepted.has(head.format)) throw new AppError('upload_type_unknown')
  if (head.width * head.height > limitInputPixels) throw new AppError('upload_too_large', { maxMegabytes })
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels, failOn: 'error' })
      .rotate()
      .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 85, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch (cause) {
    throw new AppError('upload_unreadable', {}, { cause })
  }
}

/** What its first bytes say of a picture, however large it is; nothing of it is opened yet. */
async function findHead(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    return undefined
  }
}
