export type Header = Record<string, string>

export interface HttpRequest {
  method: 'GET' | 'POST'
  url: string
  header: Header
  /** JSON; absent on GET. */
  body?: unknown
}

export interface HttpAnswer {
  status: number
  /** Read JSON, or null where the answer was none. */
  body: unknown
}

interface FileToSend {
  url: string
  header: Header
  filePath: string
  /** 0–100 */
  onProgress?(percent: number): void
}

/**
 * The edge of the world. Every answer resolves, whatever its status; what brought no answer at all is
 * thrown as NetworkFailure.
 */
export interface Transport {
  request(request: HttpRequest): Promise<HttpAnswer>
  /** One multipart request with the file in the field `file`. */
  upload(file: FileToSend): Promise<HttpAnswer>
  /** Fetches bytes into a temporary file of the phone. */
  download(url: string, header: Header): Promise<{ status: number; filePath: string }>
}
