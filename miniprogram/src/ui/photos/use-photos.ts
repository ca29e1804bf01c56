import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { sentenceOf } from '../../api/failure'
import { uploadPhoto } from '../../api/uploads'
import { newUuid } from '../../platform/new-uuid'
import { afterAct, type Photo, type PhotoAct, sentBefore } from './photos.model'

/** One photo at a time over all materials: on a weak network two at once both fail. */
let line: Promise<void> = Promise.resolve()

export interface Photos {
  photos: Photo[]
  /** Why choosing did not work. */
  problem?: string
  choose(): Promise<void>
  retry(photo: Photo): void
  remove(photo: Photo): void
}

interface UsePhotosOptions {
  /** Upload ids of an earlier visit. */
  sent: readonly string[]
  /** Photos allowed for this material. */
  most: number
  /** Told of each change of what has arrived; also after the page was left, when the last one comes in. */
  onChange(photos: Photo[]): void
}

export function usePhotos({ sent, most, onChange }: UsePhotosOptions): Photos {
  const list = useRef<Photo[]>()
  list.current ??= sentBefore(sent)
  const [photos, show] = useState(list.current)
  const [problem, setProblem] = useState<string>()
  const told = useRef(onChange)
  told.current = onChange

  function act(what: PhotoAct): void {
    list.current = afterAct(list.current ?? [], what)
    show(list.current)
    told.current(list.current)
  }

  function enqueue(key: string, path: string): void {
    line = line.then(() => transfer(key, path))
  }

  async function transfer(key: string, path: string): Promise<void> {
    if (!list.current?.some((photo) => photo.key === key)) return
    act({ type: 'started', key })
    try {
      const uploadId = await uploadPhoto(path, key, (percent) => act({ type: 'progressed', key, percent }))
      act({ type: 'arrived', key, uploadId })
    } catch (error) {
      act({ type: 'failed', key, problem: sentenceOf(error) })
    }
  }

  async function choose(): Promise<void> {
    setProblem(undefined)
    const paths = await choosePhotos(most - (list.current?.length ?? 0))
    if (paths === 'unreadable') return setProblem('这张照片打不开。请换一张，或重新拍。')
    const added = await Promise.all(paths.map(async (path) => ({ path, key: await newUuid() })))
    act({ type: 'added', photos: added })
    for (const { key, path } of added) enqueue(key, path)
  }

  return {
    photos,
    problem,
    choose,
    retry({ key, path }) {
      if (!path) return
      act({ type: 'queued', key })
      enqueue(key, path)
    },
    remove: ({ key }) => act({ type: 'removed', key }),
  }
}

/** Paths from camera or album; none when she changed her mind. */
async function choosePhotos(count: number): Promise<string[] | 'unreadable'> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    })
    return tempFiles.length > 0 ? tempFiles.map((file) => file.tempFilePath) : 'unreadable'
  } catch {
    return []
  }
}
