import { Button } from '../../../../ui/Button'
import { MaterialPhotos } from '../../../../ui/photos/MaterialPhotos'
import { ApplyScreen } from '../../ApplyScreen'
import { isRequired } from '../../photos/materials.model'
import { usePhotosPage } from './use-photos-page'

export default function PhotosPage() {
  const { resource, errors, busy, changed, goOn } = usePhotosPage()
  return (
    <ApplyScreen
      resource={resource}
      step={1}
      footer={(journey) => (
        <Button id="next" onTap={() => goOn(journey)} busy={busy ? '照片还在上传，请稍等' : undefined}>
          下一步，核对提交
        </Button>
      )}
    >
      {(journey) =>
        journey.item.definition.materials.map((material) => (
          <MaterialPhotos
            key={material.code}
            code={material.code}
            name={material.materialName}
            help={material.fillExplain}
            optional={!isRequired(material)}
            most={material.maxPhotos}
            sent={journey.draft.photos[material.code] ?? []}
            error={errors[material.code]}
            onChange={(photos) => changed(journey, material.code, photos)}
          />
        ))
      }
    </ApplyScreen>
  )
}
