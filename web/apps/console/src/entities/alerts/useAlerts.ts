import { computed, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import { i18n } from '@shared/app'
import { type Alert, AlertCollector, type AlertGroup } from './grouping'
import { chime } from './sound'

const SOUND = 'zhike.console.sound'

type Permission = NotificationPermission | 'unsupported'

/** Tells the agent that something waits: by a sound, and by the system's notifications when the page is not looked at. */
export const useAlerts = defineStore('alerts', () => {
  const sound = ref(localStorage.getItem(SOUND) !== 'off')
  const permission = ref<Permission>('Notification' in window ? Notification.permission : 'unsupported')
  /** The chat on the screen; its messages are read as they come and need no alert. */
  const watched = shallowRef<number>()
  /** What a click on a notification opens; the application says how. */
  const opener = shallowRef<(conversation: number) => void>(() => undefined)
  const collector = new AlertCollector(show)
  const canAsk = computed(() => permission.value === 'default')

  watch(sound, (on) => localStorage.setItem(SOUND, on ? 'on' : 'off'))

  function raise(alert: Alert): void {
    if (isLookedAt() && alert.kind === 'MESSAGE' && alert.conversation === watched.value) return
    collector.add(alert)
  }

  /** Nothing about this chat needs saying any more. */
  function seen(conversation: number): void {
    collector.drop((alert) => alert.conversation === conversation)
  }

  function show(groups: AlertGroup[]): void {
    if (sound.value) chime()
    if (permission.value === 'granted' && !isLookedAt())
      groups.forEach((group) => notify(group, opener.value))
  }

  /** Must be called by a click: browsers refuse the question otherwise. */
  async function ask(): Promise<void> {
    if (permission.value === 'unsupported') return
    permission.value = await Notification.requestPermission()
  }

  return { sound, permission, canAsk, watched, opener, raise, seen, ask }
})

function isLookedAt(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus()
}

/** One notification for each kind: the tag makes a new one take the place of the old one. */
function notify(group: AlertGroup, open: (conversation: number) => void): void {
  const { t } = i18n.global
  const names = group.names.join(t('alerts.comma'))
  const title = t(`alerts.${group.kind}`, { count: group.count, names }, group.count)
  const body = group.text?.slice(0, 120) ?? ''
  const notification = new Notification(title, { body, tag: `zhike-${group.kind}` })
  notification.onclick = () => {
    window.focus()
    notification.close()
    if (group.conversation !== undefined) open(group.conversation)
  }
}
