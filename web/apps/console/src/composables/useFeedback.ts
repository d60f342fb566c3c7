import { ElMessage, ElMessageBox } from 'element-plus'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { ProblemError } from '@api'
import { SIGN_IN } from '@shared/app'
import { problemText } from '@shared/composables/problemText'
import { useSession } from '@shared/entities/session'
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/el-badge.css'
import 'element-plus/theme-chalk/el-button.css'
import 'element-plus/theme-chalk/el-input.css'
import 'element-plus/theme-chalk/el-message.css'
import 'element-plus/theme-chalk/el-message-box.css'
import 'element-plus/theme-chalk/el-overlay.css'

/** Says how something ended, in the same way on all pages. */
export function useFeedback() {
  const { t } = useI18n()
  const router = useRouter()
  const session = useSession()

  function failed(error: unknown): void {
    if (error instanceof ProblemError && error.is('sign-in-required')) {
      session.left()
      void router.push({ name: SIGN_IN, query: { next: router.currentRoute.value.fullPath } })
      return
    }
    ElMessage({ type: 'error', message: problemText(error, t), grouping: true, duration: 5000 })
  }

  function done(message: string): void {
    ElMessage({ type: 'success', message, grouping: true, duration: 2500 })
  }

  /** Does something and says so if it fails; true when it worked. */
  async function attempt(act: () => Promise<unknown>, success?: string): Promise<boolean> {
    try {
      await act()
      if (success) done(success)
      return true
    } catch (error) {
      failed(error)
      return false
    }
  }

  /** Asks before something that cannot be undone; Esc and the backdrop mean no. */
  async function confirm(title: string, text: string, action: string): Promise<boolean> {
    try {
      await ElMessageBox.confirm(text, title, {
        confirmButtonText: action,
        cancelButtonText: t('action.cancel'),
        closeOnClickModal: true,
      })
      return true
    } catch {
      return false
    }
  }

  return { failed, done, attempt, confirm }
}
