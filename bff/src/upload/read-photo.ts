import { AppError } from '@doorstep/shared/errors/app-error'
import sharp from 'sharp'

export interface Photo {
  bytes: Buffer
  width: number
  height: number
}

const accepted = new Set(['jpeg', 'png', 'webp'])
/** 50 megapixels: above any phone's camera, below what a picture bomb needs. */
const limitInputPixels = 50_000_000
/** Long side a clerk can still read every letter on. */
const longSide = 2560

/**
 * Tells the type from the bytes and writes the picture anew as JPEG, upright and without its metadata
 * (place, device, time). Throws `upload_type_unknown` or `upload_unreadable`.
 */
export async function readPhoto(bytes: Buffer): Promise<Photo> {
  const format = await findFormat(bytes)
  if (!format || !accepted.has(format)) throw new AppError('upload_type_unknown')
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

async function findFormat(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await sharp(bytes, { limitInputPixels }).metadata()).format
  } catch {
    return undefined
  }
}
