import type { FileRef } from './shapes'
import { commonHeaders } from './http'
import { ProblemError, unreachable } from './problem'

export interface UploadOptions {
  onProgress?: (fraction: number) => void
  signal?: AbortSignal
}

/** Uploads one file. XMLHttpRequest, because fetch cannot tell how far an upload has come. */
export function upload(path: string, file: File, options: UploadOptions = {}): Promise<FileRef> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    for (const [name, value] of Object.entries(commonHeaders('POST'))) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total)
    }
    request.onload = () => {
      if (request.status < 300 && request.response) resolve(request.response as FileRef)
      else reject(refusal(request))
    }
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    options.signal?.addEventListener('abort', () => request.abort(), { once: true })
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

function refusal(request: XMLHttpRequest): ProblemError {
  const body = request.response as { type?: string; title?: string } | null
  if (!body?.type) return unreachable(request.status)
  return new ProblemError({ title: '', ...body, type: body.type, status: request.status })
}
