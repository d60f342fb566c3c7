import { computed, ref, shallowRef } from 'vue'
import { operatorApi, type SkillGroup } from '@api'

export interface Member {
  agentId: number
  name: string
}

/** The skill groups, and everybody who can be a member of one. */
export function useSkillGroups() {
  const groups = shallowRef<SkillGroup[]>([])
  const others = shallowRef<Member[]>([])
  const loading = ref(true)
  const failed = ref(false)

  const agents = computed<Member[]>(() => {
    const known = new Map(
      [...others.value, ...groups.value.flatMap((group) => group.members)].map((m) => [m.agentId, m]),
    )
    return [...known.values()].sort((a, b) => a.name.localeCompare(b.name))
  })

  async function load(): Promise<void> {
    loading.value = true
    try {
      groups.value = await operatorApi.skillGroups()
      failed.value = false
    } catch {
      failed.value = true
    }
    loading.value = false
    others.value = await staff()
  }

  async function save(group: SkillGroup): Promise<void> {
    const saved = await operatorApi.changeSkillGroup(group)
    groups.value = groups.value.map((other) => (other.id === saved.id ? saved : other))
  }

  return { groups, agents, loading, failed, load, save }
}

/** Without the list of staff the members of all groups can still be chosen. */
async function staff(): Promise<Member[]> {
  try {
    return await operatorApi.skillGroupCandidates()
  } catch {
    return []
  }
}
