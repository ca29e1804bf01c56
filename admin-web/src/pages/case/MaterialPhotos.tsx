import { FileImageOutlined, MinusCircleOutlined, ReloadOutlined } from '@ant-design/icons'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Button, Image, Spin } from 'antd'
import { ToneTag } from '../../ui/ToneTag'
import styles from './papers.module.css'
import { usePhotoUrl } from './use-photo-url'

type Material = CaseDetail['materials'][number]

/** One material with its photos; a click opens them large, the arrow keys go through all of the case. */
export function MaterialPhotos({ material: { materialName, required, photos } }: { material: Material }) {
  const count = photos.length
  return (
    <article className={styles.material}>
      <h3>
        {materialName} <small>{required ? '必要' : '非必要'}</small>
        {count === 0 && (
          <ToneTag tone={required ? 'refused' : 'plain'} icon={<MinusCircleOutlined />}>
            没有交
          </ToneTag>
        )}
      </h3>
      {count > 0 && (
        <div className={styles.photos}>
          {photos.map(({ uploadId }, at) => (
            <Photo
              key={uploadId}
              uploadId={uploadId}
              name={count > 1 ? `${materialName} 第 ${at + 1} 张，共 ${count} 张` : materialName}
            />
          ))}
        </div>
      )}
    </article>
  )
}

function Photo({ uploadId, name }: { uploadId: string; name: string }) {
  const { url, error, retry } = usePhotoUrl(uploadId)
  if (url) return <Image src={url} alt={name} classNames={{ image: styles.photo }} />
  return (
    <div className={styles.placeholder}>
      {error ? (
        <>
          <FileImageOutlined aria-hidden="true" />
          照片没能打开
          <Button size="small" icon={<ReloadOutlined />} onClick={() => retry()}>
            再试一次
          </Button>
        </>
      ) : (
        <Spin aria-label={`正在打开${name}`} />
      )}
    </div>
  )
}
