import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { fetchPhoto } from '../../api/uploads'
import { Icon } from '../Icon'
import './photos.scss'

/** A photo the server keeps, fetched with her login; a tap shows it large. */
export function SentPhoto({ uploadId }: { uploadId: string }) {
  const [path, setPath] = useState<string>()
  const [failed, setFailed] = useState(false)
  const [turn, setTurn] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn fetches again
  useEffect(() => {
    let left = false
    setFailed(false)
    fetchPhoto(uploadId).then(
      (found) => !left && setPath(found),
      () => !left && setFailed(true),
    )
    return () => {
      left = true
    }
  }, [uploadId, turn])

  if (path) {
    const look = () => void Taro.previewImage({ urls: [path] })
    return <Image className="photos__image" src={path} mode="aspectFill" onClick={look} />
  }
  return (
    <View className="photos__blank" onClick={() => failed && setTurn(turn + 1)}>
      <Icon name={failed ? 'again' : 'camera'} />
      <Text>{failed ? '没打开，点这里再试' : '正在打开'}</Text>
    </View>
  )
}
