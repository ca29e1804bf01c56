import { z } from 'zod'
import type { Contract } from './contract'

export const uploadId = z.uuid()

const uploadView = z.object({
  uploadId,
  /** Bytes as kept, after metadata was stripped. */
  size: z.int(),
  width: z.int(),
  height: z.int(),
})
export type UploadView = z.infer<typeof uploadView>

export const uploadContracts = {
  'upload.create': {
    id: 'upload.create',
    summary: 'Keep one photo; type told from its bytes, metadata stripped',
    audience: 'citizen',
    multipart: true,
    answer: uploadView,
    errors: [
      'upload_incomplete',
      'upload_too_large',
      'upload_type_unknown',
      'upload_unreadable',
      'unsupported_media_type',
    ],
  },
  'upload.get': {
    id: 'upload.get',
    summary: 'The photo, to its owner and to the bodies of its case',
    audience: 'account',
    params: z.object({ uploadId }),
    answer: z.unknown(),
    binary: 'image/jpeg',
    errors: ['upload_not_found'],
  },
} as const satisfies Record<string, Contract>
