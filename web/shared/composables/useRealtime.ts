import { readonly, ref } from 'vue'
import type { Sender } from '@api'
import { type ConnectionStatus, RealtimeClient } from '@shared/realtime'

let self: Sender = { kind: 'CUSTOMER' }
let client: RealtimeClient | undefined
const status = ref<ConnectionStatus>('idle')

function theClient(): RealtimeClient {
  if (client) return client
  const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`
  client = new RealtimeClient({ url, self: () => self })
  client.events.on('status', (next) => (status.value = next))
  return client
}

/** The one realtime connection of this tab. */
export function useRealtime() {
  return {
    client: theClient(),
    /** 'open' when messages flow. */
    status: readonly(status),
    /** Says for whom this tab speaks; an agent's own id keeps own messages from counting as new. */
    speakAs(sender: Sender): void {
      self = sender
    },
  }
}
