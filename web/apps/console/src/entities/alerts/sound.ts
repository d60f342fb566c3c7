/** Two soft notes made by the browser itself; no file to load, nothing to decode. */
const NOTES = [
  { frequency: 660, at: 0 },
  { frequency: 880, at: 0.12 },
]
const LENGTH = 0.16
const LOUDNESS = 0.08

/** However much happens, the ear is told at most this often (milliseconds). */
const PAUSE = 2000

let context: AudioContext | undefined
let lastPlayed = Number.NEGATIVE_INFINITY

/** Browsers let a page sound only after the person has touched it; before that this stays silent. */
export function chime(now = Date.now()): void {
  if (now - lastPlayed < PAUSE || typeof AudioContext === 'undefined') return
  lastPlayed = now
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume()
  for (const { frequency, at } of NOTES) play(context, frequency, context.currentTime + at)
}

function play(audio: AudioContext, frequency: number, start: number): void {
  const oscillator = audio.createOscillator()
  const volume = audio.createGain()
  oscillator.frequency.value = frequency
  volume.gain.setValueAtTime(LOUDNESS, start)
  volume.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH)
  oscillator.connect(volume).connect(audio.destination)
  oscillator.start(start)
  oscillator.stop(start + LENGTH)
}
